import type { Article } from '../articles/articles.ts';
import { fallbackChain, languages, type Language } from '../languages/table.ts';
import type { Voice } from '../languages/voice.ts';
import type { BrandAnswer, CodeAnswer, MoreIndex, QuickIndex, WiderIndex } from './quick-index.ts';

/** `content/strings/<language>/search.json`: the words readers look for that are not in the titles. */
export interface SearchWords {
  stop: string[];
  weak: string[];
  endings: string[];
  /** Endings that the full text's stemmer spoils → endings it keeps. */
  rewrites?: Record<string, string>;
  /** Slug → aliases that readers use most: they travel in the first file. */
  articles: Record<string, string[]>;
  /** All others, fetched when the first are not enough. */
  wider?: { weak: string[]; articles: Record<string, string[]> };
}

/** The search words of each language that has some, by path. */
export type AllSearchWords = Map<string, SearchWords>;

/** What the search says from the start, and what only its second file needs: keys of `ui.json` below `search.`. */
const said = { first: ['done', 'more'], more: ['empty', 'full-loading', 'full-error', 'read-as', 'left-out', 'other', 'number-moves', 'number-unknown', 'code-unknown'] };
const sayings = (keys: string[], { t }: Voice) => Object.fromEntries(keys.map((key) => [key, t(`search.${key}`, { count: '{count}', words: '{words}', language: '{language}' })]));

/** The search words of a language, or of the first of its fallbacks that has some. @throws where none has */
function wordsOf(language: Language, all: AllSearchWords): SearchWords {
  const words = fallbackChain(language).map((path) => all.get(path)).find(Boolean);
  if (!words) throw new Error(`No search words for ${language.path}: content/strings/${language.path}/search.json is missing`);
  return words;
}

/** What answers first: titles, aliases, operators. */
export function makeQuickIndex(voice: Voice, articles: Pick<Article, 'slug' | 'title'>[], all: AllSearchWords, brands: string[]): QuickIndex {
  const own = wordsOf(voice.language, all);
  return {
    articles: articles.map(({ slug, title }) => [slug, title, (own.articles[slug] ?? []).join()]),
    stop: own.stop.join(), weak: own.weak.join(), endings: own.endings.join(),
    brands: brands.join(),
    words: { ...sayings(said.first, voice), situations: voice.t('home.situations'), operators: voice.t('home.operators') },
  };
}

/** What is fetched when a query is not wholly understood: the words that readers use less. */
export function makeWiderIndex({ language }: Voice, articles: Pick<Article, 'slug'>[], all: AllSearchWords): WiderIndex {
  const { wider } = wordsOf(language, all);
  return { weak: wider?.weak.join() ?? '', articles: articles.map(({ slug }) => wider?.articles[slug]?.join() ?? '') };
}

/** What is fetched by need: codes, other languages, sentences for rare cases. Where the full text is, is added when it has been indexed. */
export function makeMoreIndex(voice: Voice, all: AllSearchWords, codes: CodeAnswer[], brands: BrandAnswer[]): MoreIndex {
  const { language } = voice;
  const chain = fallbackChain(language);
  const script = ({ tag }: Language) => (new Intl.Locale(tag).maximize().script ?? '').replace(/^Han[st]$/, 'Han');
  // Near relatives first: the languages a reader of this one falls back on, then those in the same script.
  const distance = (other: Language) => (chain.includes(other.path) ? chain.indexOf(other.path) : chain.length + Number(script(other) !== script(language)));
  const others = languages.filter((other) => other !== language && !other.pseudo && all.has(other.path)).sort((a, b) => distance(a) - distance(b));
  return {
    codes, brands,
    codePages: ['check-balance', 'no-internet'],
    numberPage: 'which-operator',
    script: script(language),
    others: others.map((other) => [other.path, other.name, script(other)]),
    rewrites: Object.entries(wordsOf(language, all).rewrites ?? {}).flat().join(),
    words: sayings(said.more, voice),
  };
}
