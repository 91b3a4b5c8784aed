import { brandAnswer, directAnswer } from './direct-answer.ts';
import { fold, isHan, wordsOf } from './fold.ts';
import { guesser } from './guess.ts';
import { switchKeyboard } from './keyboard.ts';
import { match, type Match } from './match.ts';
import type { DirectAnswer, MoreIndex, QuickIndex } from './quick-index.ts';
import type { Quick } from './quick.ts';

/** What is found without the full text. */
export interface Found {
  answer?: DirectAnswer | undefined;
  /** Articles, the best first, each once. */
  slugs: string[];
  /** What was done to the query to find them, for the reader: a key of the index's words, and what it is about. */
  steps: [key: string, about: string][];
  /** Words that the full text must have before anything counts as found; none where the answer is sure. */
  unproven: string[];
}

const scriptOf = (word: string): string => (isHan(word) ? 'Han' : /\p{Script=Cyrillic}/u.test(word) ? 'Cyrl' : /\p{Script=Latin}/u.test(word) ? 'Latn' : '');

/** A folded word as the guide writes it. */
const asWritten = (folded: string, { articles }: QuickIndex) =>
  articles.flatMap(([, title, aliases]) => wordsOf(`${title} ${aliases}`)).find((word) => fold(word) === folded) ?? folded;

/** What a match found, with the steps that led to it. */
function foundBy({ index }: Quick, { articles, guessed, unknown }: Match, ...before: Found['steps']): Found {
  const steps = [...before];
  if (guessed.length) steps.push(['read-as', guessed.map(([, read]) => asWritten(read, index)).join(', ')]);
  if (unknown.length) steps.push(['left-out', unknown.join(', ')]);
  return { slugs: articles.map((article) => index.articles[article]![0]), steps, unproven: [] };
}

const isSure = ({ grasp }: Match) => grasp === 'whole' || grasp === 'half';

/**
 * Answers what the quick index alone could not: codes and numbers; words typed on the other keyboard; the words of other
 * languages that are written in the query's script. What none of them is sure of is left for the full text to prove.
 * @param fetchOther brings the quick index of another language, or nothing where it cannot be had
 */
export async function find(query: string, own: Quick, more: MoreIndex, fetchOther: (path: string) => Promise<Quick | undefined>): Promise<Found> {
  const first = match(query, own.vocabulary, guesser(own.index));
  const asTyped = foundBy(own, first);
  const answer = first.brandOnly ? brandAnswer(asTyped.slugs[0], more) : directAnswer(query, more);
  if (answer) return { answer, slugs: [...new Set([...answer.slugs, ...(isSure(first) ? asTyped.slugs : [])])], steps: [], unproven: [] };
  if (first.grasp === 'whole') return asTyped;

  const switched = switchKeyboard(query);
  const second = match(switched, own.vocabulary);
  if (second.grasp === 'whole') return foundBy(own, second, ['read-as', switched]);

  const scripts = new Set(wordsOf(query).map(scriptOf));
  for (const [path, name, script] of more.others) {
    const other = scripts.has(script) ? await fetchOther(path) : undefined;
    const third = other && match(query, other.vocabulary, guesser(other.index));
    if (third && isSure(third) && (!isSure(first) || third.unknown.length < first.unknown.length)) return foundBy(other!, third, ['other', name]);
  }
  if (isSure(first)) return asTyped;
  return first.grasp === 'thin' ? { ...asTyped, unproven: first.unknown } : { slugs: [], steps: [], unproven: first.unknown };
}
