import { fold, wordsOf } from './fold.ts';
import { listOf, type QuickIndex } from './quick-index.ts';
import type { Vocabulary } from './vocabulary-of.ts';

/** The words of the guide that a misspelt word may be. */
export type Guess = (typed: string, { words }: Vocabulary) => string[];

/**
 * Whether two words differ by at most so many letters added, left out, changed or swapped with their neighbour
 * (Damerau–Levenshtein, optimal string alignment).
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      line[column] = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) line[column] = Math.min(line[column]!, before[column - 2]! + 1);
    }
    [before, last] = [last, line];
  }
  return last[b.length]! <= most;
}

/**
 * Guesses by the words of an index: those that are one slip away, or two from a word of nine letters. The first letter is
 * usually right; a short word or one with digits must be right as a whole, unless it is nearly an operator's name.
 */
export function guesser({ articles, brands }: QuickIndex): Guess {
  // A slip of the finger happens in what is written, not in what it folds to.
  const written = new Set(articles.flatMap(([, title, aliases]) => wordsOf(`${title} ${aliases}`)).map((word) => word.toLowerCase()));
  const names = listOf(brands).map((name) => name.toLowerCase());
  return (typed, { words }) => {
    const most = typed.length > 8 ? 2 : 1;
    const isSlip = (a: string, b: string) => b.length > 3 && a[0] === b[0] && isNear(a, b, most);
    if (typed.length < 5 || /\d/.test(typed)) return typed.length > 3 && /\p{L}/u.test(typed) ? names.filter((name) => name.length > 4 && isSlip(typed.toLowerCase(), name)).map(fold) : [];
    const plain = [...written].filter((other) => isSlip(typed.toLowerCase(), other)).map(fold);
    return [...new Set([...plain, ...[...words.keys()].filter((other) => isSlip(fold(typed), other))])].filter((other) => words.has(other));
  };
}
