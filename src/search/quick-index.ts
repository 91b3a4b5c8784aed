/** What answers first, as it travels: one small file a language, `/<lang>/search.json`. Lists are joined by commas. */
export interface QuickIndex {
  /** Slug, title and aliases of each article, in the order of the contents. */
  articles: [slug: string, title: string, aliases: string][];
  /** Words that answer nothing: articles, prepositions, "how". */
  stop: string;
  /** Words that say something only beside others: "cheap", "new". */
  weak: string;
  /** Grammatical endings that may be taken off, in any number. */
  endings: string;
  /** The names of the operators. */
  brands: string;
  /** What the search says, by key. */
  words: Record<string, string>;
}

/** More words for the quick index, fetched when a query is not wholly understood, `/<lang>/search-wider.json`. */
export interface WiderIndex {
  weak: string;
  /** More aliases of each article, in the order of the quick index. */
  articles: string[];
}

/** What else is fetched when the quick index is not enough, `/<lang>/search-more.json`. */
export interface MoreIndex {
  codes: CodeAnswer[];
  brands: BrandAnswer[];
  /** Pages about codes in general. */
  codePages: string[];
  /** The page about telling operators apart by number. */
  numberPage: string;
  /** The script of the language itself, as ISO 15924 names it; `Han` for both kinds. */
  script: string;
  /** The other languages, whose words may be known where this one's are not: path, own name, the script they are written in. */
  others: [path: string, name: string, script: string][];
  /** Endings that the full text's stemmer spoils, each followed by one that it keeps. */
  rewrites: string;
  words: Record<string, string>;
  /** What Pagefind asks for one after the other, to be fetched together; added when the full text has been indexed. */
  full?: { version: string; files: string[] };
}

/** What a code does: as typed, the slugs of the pages that tell more, its brands' names, its label and its grade in words. */
export type CodeAnswer = [code: string, slugs: string, brands: string, label: string, grade: string];

/** A brand's slug and name, its first digits, and its three checks: label, value (empty where nobody knows), grade in words. */
export type BrandAnswer = [slug: string, name: string, digits: string[], checks: [label: string, value: string, grade: string][]];

/** What can be said at once, above the results. */
export interface DirectAnswer {
  /** One line each: what it is about, what is known of it, how far it may be trusted. */
  lines: [term: string, says: string, grade: string][];
  /** The pages that tell more; the first is the answer's own. */
  slugs: string[];
}

export const listOf = (joined: string): string[] => joined.split(',').map((item) => item.trim()).filter(Boolean);
