import { brandAnswer, directAnswer } from './direct-answer.ts';
import { isHan, wordsOf } from './fold.ts';
import { asWritten, guesser } from './guess.ts';
import { switchKeyboard } from './keyboard.ts';
import { match, type Match } from './match.ts';
import type { DirectAnswer, MoreIndex } from './quick-index.ts';
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

/** What a match found, with the steps that led to it. */
function foundBy({ index }: Quick, { articles, guessed, unknown }: Pick<Match, 'articles' | 'guessed' | 'unknown'>, ...before: Found['steps']): Found {
  const steps = [...before];
  if (guessed.length) steps.push(['read-as', guessed.map(([, read]) => asWritten(read, index)).join(', ')]);
  if (unknown.length) steps.push(['left-out', unknown.join(', ')]);
  return { slugs: articles.map(([article]) => index.articles[article]![0]), steps, unproven: [] };
}

const isSure = ({ grasp }: Match) => grasp === 'whole' || grasp === 'half';

/** The articles of two matches together: what one language knows of a query, and what another knows of the rest. */
function together(first: Match, second: Match): Match['articles'] {
  const scores = new Map(first.articles);
  for (const [article, score] of second.articles) scores.set(article, score + (scores.get(article) ?? 0));
  return [...scores].sort((a, b) => b[1] - a[1]);
}

/**
 * Answers what the quick index alone could not: codes and numbers; words typed on the other keyboard; the words of other
 * languages that are written in the query's script, or may be spelt in it. What none of them is sure of is left for the full
 * text to prove.
 * @param own the language's index with its wider words
 * @param fetchOther brings the same of another language, or nothing where it cannot be had
 */
export async function find(query: string, own: Quick, more: MoreIndex, fetchOther: (path: string) => Promise<Quick | undefined>): Promise<Found> {
  const first = match(query, own.vocabulary, guesser(own.index));
  const asTyped = foundBy(own, first);
  const answer = first.brandOnly ? brandAnswer(asTyped.slugs[0], more) : directAnswer(query, more);
  if (answer) {
    const asked = isSure(first) ? asTyped.slugs : [];
    // Of the pages that tell more of a code, the one that the other words ask for comes first.
    const best = answer.slugs.filter((slug) => slug === asked[0]);
    return { answer, slugs: [...new Set([...best, ...answer.slugs, ...asked])], steps: [], unproven: [] };
  }
  const scripts = new Set(wordsOf(query).map(scriptOf));
  // Written in other letters than its own, a language's index knows words by chance.
  const foreign = !scripts.has(more.script) && !first.brandOnly;
  if (first.grasp === 'whole' && !first.unknown.length && !foreign) return asTyped;

  const isUnknown = (piece: string) => wordsOf(piece).some((word) => first.unknown.includes(word));
  const partly = query.split(/\s+/).map((piece) => (isUnknown(piece) ? switchKeyboard(piece) : piece)).join(' ');
  for (const switched of [partly, ...(isSure(first) ? [] : [switchKeyboard(query)])]) {
    if (switched === query) continue;
    const second = match(switched, own.vocabulary);
    if (second.grasp === 'whole' && !second.unknown.length) return foundBy(own, second, ['read-as', switched]);
  }
  const strange = first.unknown.some((word) => scriptOf(word) !== more.script);
  // Other languages take time on a thin line: what is likely is not kept waiting for them.
  if (isSure(first) && !foreign && !strange) return asTyped;

  const written = more.others.filter(([, , script]) => scripts.has(script));
  // Kazakh and Russian are often spelt in Latin letters.
  const spelt = scripts.has('Latn') && first.grasp === 'none' ? more.others.filter(([, , script]) => script === 'Cyrl') : [];
  for (const each of new Set([...written, ...spelt])) {
    const [path, name] = each;
    const other = await fetchOther(path);
    if (!other) continue;
    const third = match(query, other.vocabulary, written.includes(each) ? guesser(other.index) : undefined);
    // What is written as this language is written is likely to be in it: another one must know every word.
    const knowsAll = third.grasp === 'whole' && !third.unknown.length;
    if (knowsAll || (foreign && written.includes(each) && isSure(third))) return foundBy(other, third, ['other', name]);
    const rest = match(first.unknown.join(' '), other.vocabulary);
    if (first.grasp !== 'none' && rest.grasp === 'whole' && !rest.unknown.length) return foundBy(own, { articles: together(first, rest), guessed: first.guessed, unknown: rest.unknown }, ['other', name]);
  }
  if (isSure(first)) return asTyped;
  return first.grasp === 'thin' ? { ...asTyped, unproven: first.unknown } : { slugs: [], steps: [], unproven: first.unknown };
}
