import { fold, foldWhole, isHan, wordsOf } from './fold.ts';
import type { Guess } from './guess.ts';
import { lookUp, lookUpHan, type Meaning } from './look-up.ts';
import { common, type Vocabulary } from './vocabulary-of.ts';

/** What the quick tier makes of a query. */
export interface Match {
  /** Places in the index's list of articles with their scores, the best first. */
  articles: [article: number, score: number][];
  /** Words that were read as other words: what was typed, and what it was read as. */
  guessed: [typed: string, read: string][];
  /** Words that nothing in the guide is like. */
  unknown: string[];
  /** How far the query is understood: `whole`, `half` (as much is unknown as known, and that is a whole alias of several words; or an operator is named), `thin` (less), `none` (at most weak words). */
  grasp: 'whole' | 'half' | 'thin' | 'none';
  /** The query is an operator's name and nothing else. */
  brandOnly: boolean;
}

/** Whether the quick index is enough: nothing long is unknown, and neither digits nor an operator's bare name ask for a direct answer. */
export const isPlain = (query: string, { grasp, brandOnly, unknown }: Match): boolean =>
  grasp === 'whole' && !brandOnly && !unknown.some((word) => word.length > 4) && !/\p{Nd}{3}|[*#＊＃]/u.test(query);

/** No query is so long that it needs more words; the rest of a pasted text is not read. */
const mostWords = 24;

/** Joins neighbours that make one word of the guide together: `tele 2`, `e sim`, `top up`. */
function joinWords(words: string[], { telling }: Vocabulary): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const pair = joined.length && !isHan(word) ? joined.at(-1)! + word : '';
    // A letter by itself ("e sim") belongs to what follows.
    if (pair && telling.has(fold(pair)) && (!telling.has(fold(word)) || joined.at(-1)!.length === 1)) joined.splice(-1, 1, pair);
    else joined.push(word);
  }
  return joined;
}

function meaningsOf(query: string, vocabulary: Vocabulary, guess?: Guess): Meaning[] {
  const words = joinWords(wordsOf(query).slice(0, mostWords), vocabulary);
  const telling = words.filter((word) => !vocabulary.stop.has(foldWhole(word)) && (word.length > 1 || isHan(word) || /\d/.test(word)));
  return telling.flatMap((word) => (isHan(word) ? lookUpHan(word, vocabulary) : [lookUp(word, vocabulary, guess)]));
}

/**
 * Finds the articles that answer a query, by the words they are known by. Rare words say more than common ones, words that
 * stand together in an alias more than each by itself.
 * @param guess what to make of words that nothing in the guide is like
 */
export function match(query: string, vocabulary: Vocabulary, guess?: Guess): Match {
  const meanings = meaningsOf(query, vocabulary, guess);
  const { words, telling, phrases, weak, brands, overview } = vocabulary;
  const isBrand = (meaning: Meaning) => meaning.words.some(([word]) => brands.has(word));
  const count = Math.max(...[...words.values()].flatMap((articles) => [...articles.keys()])) + 1;
  const scores = new Map<number, number>();
  const give = (article: number, points: number) => scores.set(article, (scores.get(article) ?? 0) + points);
  for (const meaning of meanings) {
    const best = new Map<number, number>();
    // Forms of one word are as common as all of them together.
    const family = new Set(meaning.words.filter(([, nearness]) => nearness >= 0.85).flatMap(([word]) => [...words.get(word)!.keys()]));
    for (const [word, nearness] of meaning.words) {
      const articles = words.get(word)!;
      // Who names an operator wants its page, whatever else is asked.
      const share = brands.has(word) ? 2 : 1;
      const rarity = Math.log(1 + count / (nearness >= 0.85 ? family : articles).size);
      for (const [article, weight] of articles) best.set(article, Math.max(best.get(article) ?? 0, weight * nearness * rarity * share));
    }
    for (const [article, points] of best) give(article, points);
  }
  const found = new Map(meanings.flatMap((meaning) => meaning.words.map(([word, nearness]) => [word, nearness] as const)).sort((a, b) => a[1] - b[1]));
  let whole = false;
  for (const { words: phrase, article } of phrases) {
    const nearness = phrase.map((word) => found.get(word) ?? 0);
    if (Math.min(...nearness) <= 0.5) continue;
    whole = true;
    give(article, 2.2 * phrase.length * Math.min(...nearness) * (article ? 1 : common));
  }
  if (meanings.length === 1 && meanings[0]!.words.some(([word, nearness]) => nearness >= 0.85 && overview.has(word))) scores.set(0, 1 + Math.max(...scores.values()));
  const articles = [...scores].sort((a, b) => b[1] - a[1]);
  const top = articles[0]?.[1] ?? 0;
  // Weak words prove nothing either way, nor do sums.
  const counts = meanings.filter(({ typed }) => !weak.has(fold(typed)) && !/^\d+$/.test(typed));
  const unknown = counts.filter((meaning) => !meaning.words.length).map(({ typed }) => typed);
  const size = (pieces: string[]) => pieces.reduce((sum, piece) => sum + (isHan(piece) ? piece.length : 2), 0);
  const share = size(unknown) / size(counts.map(({ typed }) => typed)) || 0;
  const named = meanings.some(isBrand);
  // A weak word that is all there is must be meant.
  const strong = whole || meanings.some(({ words: read }) => read.some(([word, nearness]) => nearness > 0.55 && telling.has(word) && (!weak.has(word) || (meanings.length === 1 && nearness === 1))));
  return {
    articles: articles.filter(([, score]) => score > top * 0.3),
    guessed: meanings.filter(({ guessed, words: read }) => guessed && read.length).map(({ typed, words: read }) => [typed, read[0]![0]]),
    unknown,
    grasp: !strong ? 'none' : share < 0.5 ? 'whole' : named || (share === 0.5 && whole) ? 'half' : 'thin',
    brandOnly: named && meanings.length === 1,
  };
}
