import { fold, isHan } from './fold.ts';
import type { Guess } from './guess.ts';
import { stemsOf, type Vocabulary } from './vocabulary-of.ts';

/** One piece of a query and the words of the guide it may mean, each with how near it is (1 is the same word). */
export interface Meaning {
  typed: string;
  words: [word: string, nearness: number][];
  /** The word was guessed: nothing in the guide is written like that. */
  guessed: boolean;
}

/** What a word in letters may mean: itself, another form of it, the beginning of a longer word; failing these, what `guess` makes of it. */
export function lookUp(typed: string, vocabulary: Vocabulary, guess?: Guess): Meaning {
  const word = fold(typed);
  const { words, stems, endings } = vocabulary;
  const found = new Map<string, number>();
  const add = (other: string, nearness: number) => found.set(other, Math.max(nearness, found.get(other) ?? 0));
  if (words.has(word)) add(word, 1);
  for (const stem of stemsOf(word, endings)) for (const other of stems.get(stem) ?? []) add(other, stem.length > 3 || stem === word || stem === other ? 0.85 : 0.55);
  if (word.length > 2) for (const other of words.keys()) if (other.startsWith(word)) add(other, 0.5 + (0.4 * word.length) / other.length);
  const guessed = !found.size && guess ? guess(typed, vocabulary) : [];
  return { typed, words: [...found, ...guessed.map((other): [string, number] => [other, 0.6])], guessed: guessed.length > 0 };
}

/** What a run of Han may mean: the terms of the guide that stand in it, but for those inside a longer one, and what is left over. */
export function lookUpHan(typed: string, vocabulary: Vocabulary): Meaning[] {
  let rest = typed;
  const found: [term: string, from: number, to: number][] = [];
  for (const term of vocabulary.han) {
    const from = typed.indexOf(term);
    const to = from + term.length;
    if (from < 0 || found.some(([, start, end]) => start <= from && to <= end)) continue;
    found.push([term, from, to]);
    rest = rest.slice(0, from) + ' '.repeat(term.length) + rest.slice(to);
  }
  const meanings = found.map(([term]): Meaning => ({ typed: term, words: [[term, 1]], guessed: false }));
  for (const word of [...vocabulary.stop, ...vocabulary.weak]) if (isHan(word)) rest = rest.replaceAll(word, ' ');
  rest = rest.replace(/[一二两兩三四五六七八九十百千万萬]+/g, ' ');
  for (const left of rest.split(' ')) if (left.length > 1) meanings.push({ typed: left, words: [], guessed: false });
  return meanings;
}
