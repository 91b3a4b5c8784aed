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

const known = new WeakMap<QuickIndex, Map<string, string>>();

/** The words of an index in small letters, each with what it folds to; made once, since it takes long. */
function writtenIn(index: QuickIndex): Map<string, string> {
  const read = () => index.articles.flatMap(([, title, aliases]) => wordsOf(`${title},${aliases}`)).map((word): [string, string] => [word.toLowerCase(), fold(word)]);
  const written = known.get(index) ?? new Map(read());
  known.set(index, written);
  return written;
}

/** A folded word as the guide writes it. */
export const asWritten = (folded: string, index: QuickIndex): string => [...writtenIn(index)].find(([, word]) => word === folded)?.[0] ?? folded;

/**
 * Guesses by the words of an index: those that are one slip away, or two from a word of nine letters. The first letter is
 * usually right; a short word or one with digits must be right as a whole, unless it is nearly an operator's name.
 */
export function guesser(index: QuickIndex): Guess {
  const names = listOf(index.brands).map((name) => name.toLowerCase());
  return (typed, { words }) => {
    const most = typed.length > 8 ? 2 : 1;
    const isSlip = (a: string, b: string) => b.length > 3 && a[0] === b[0] && isNear(a, b, most);
    if (typed.length < 5 || /\d/.test(typed)) return typed.length > 3 && /\p{L}/u.test(typed) ? names.filter((name) => name.length > 4 && isSlip(typed.toLowerCase(), name)).map(fold) : [];
    // A slip of the finger happens in what is written, not in what it folds to.
    const [small, folded] = [typed.toLowerCase(), fold(typed)];
    const plain = [...writtenIn(index)].filter(([other]) => isSlip(small, other)).map(([, other]) => other);
    return [...new Set([...plain, ...[...words.keys()].filter((other) => isSlip(folded, other))])].filter((other) => words.has(other));
  };
}
