import { fold, foldWhole, isHan, wordsOf } from './fold.ts';
import { listOf, type QuickIndex } from './quick-index.ts';

/** What a word says for an article, by where it stands. */
const weights = { alias: 3, title: 1.6, phrase: 1.2 };
/** What is left of that for the words of the overview, the first article: they stand in most queries and tell little apart. */
export const common = 0.3;

/** The words of the guide with what each says for which article, made once from a quick index. */
export interface Vocabulary {
  /** Folded word, or term in Han → article → weight. */
  words: Map<string, Map<number, number>>;
  /** A word without its endings → the words it may come from. */
  stems: Map<string, Set<string>>;
  /** The names of the operators, folded: who names one has said enough. */
  brands: Set<string>;
  /** The aliases of the overview: a query of one of them and nothing else asks for it. */
  overview: Set<string>;
  /** The terms in Han, the longest first. */
  han: string[];
  /** Words that say something by themselves: they stand in a title, or are an alias, not only a part of one. */
  telling: Set<string>;
  /** Aliases of several words; to find all of them together says more. */
  phrases: { words: string[]; article: number }[];
  /** Folded whole, but for Han. */
  stop: Set<string>;
  weak: Set<string>;
  endings: Set<string>;
}

/** Every form that is left when endings are taken off a word, itself included; at least three letters stay. */
export function stemsOf(word: string, endings: Set<string>): string[] {
  const stems = [word];
  for (const stem of stems) {
    for (let length = Math.min(5, stem.length - 3); length > 0; length -= 1) {
      const shorter = stem.slice(0, -length);
      if (endings.has(stem.slice(-length)) && !stems.includes(shorter)) stems.push(shorter);
    }
  }
  return stems;
}

const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter(undefined, { granularity: 'word' }) : undefined;

/** The words of two characters or more in a run of Han; where the browser cannot tell words apart, every pair of neighbours. */
function segmentsOf(run: string): string[] {
  const words = segmenter ? [...segmenter.segment(run)].map(({ segment }) => segment) : Array.from(run).map((_, at, all) => all.slice(at, at + 2).join(''));
  return words.filter((word) => word.length > 1);
}

/** Reads a quick index. */
export function vocabularyOf(index: QuickIndex): Vocabulary {
  const foldedSet = (joined: string) => new Set(listOf(joined).map(fold));
  const vocabulary: Vocabulary = { words: new Map(), stems: new Map(), brands: foldedSet(index.brands), overview: new Set(), han: [], telling: new Set(), phrases: [], stop: new Set(listOf(index.stop).map((word) => (isHan(word) ? word : foldWhole(word)))), weak: foldedSet(index.weak), endings: foldedSet(index.endings) };
  const { words, telling, phrases, stop, stems, endings } = vocabulary;
  // Folding is most of the work on a slow phone: each word is folded once. Stop words fold to nothing.
  const folded = new Map<string, string>();
  const foldOnce = (as: string) => {
    if (!folded.has(as)) {
      const word = isHan(as) ? as : fold(as);
      folded.set(as, stop.has(isHan(as) ? as : word + as.length) ? '' : word);
    }
    return folded.get(as)!;
  };
  const add = (word: string, article: number, weight: number) => {
    if (!word) return;
    if (weight !== weights.phrase) telling.add(word);
    const articles = words.get(word) ?? new Map<number, number>();
    words.set(word, articles.set(article, Math.max(weight, articles.get(article) ?? 0)));
  };
  index.articles.forEach(([, title, aliases], article) => {
    for (const word of wordsOf(title)) for (const term of isHan(word) ? segmentsOf(word) : [word]) add(foldOnce(term), article, weights.title);
    for (const alias of listOf(aliases)) {
      // A term in Han stays whole: it is looked for inside what is typed.
      const all = wordsOf(alias).map(foldOnce);
      for (const word of all) add(word, article, all.length > 1 ? weights.phrase : weights.alias);
      const phrase = all.filter(Boolean);
      if (phrase.length > 1) phrases.push({ words: phrase, article });
    }
  });
  for (const [word, articles] of words) {
    if (articles.get(0) !== weights.alias) continue;
    vocabulary.overview.add(word);
    for (const [article, weight] of articles) articles.set(article, weight * common);
  }
  for (const word of words.keys()) {
    if (isHan(word)) vocabulary.han.push(word);
    else for (const stem of stemsOf(word, endings)) stems.set(stem, (stems.get(stem) ?? new Set()).add(word));
  }
  vocabulary.han.sort((a, b) => b.length - a.length);
  return vocabulary;
}
