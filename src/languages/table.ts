/**
 * The table of languages: to add one, add a line here and a folder in `content/strings/`; everything else follows.
 * Codes are BCP 47; the path of an address is the same code in lower case.
 */
export interface Language {
  /** BCP 47 tag with its usual capitals, for `lang`, `hreflang` and `Intl`. */
  tag: string;
  /** The tag in lower case: folder names and addresses. */
  path: string;
  /** The language's own name for itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Its quotation marks, the outer pair first. */
  quotes: string;
  /** Sentences follow each other without a space. */
  unspaced?: boolean;
  /** Paths of the languages to try, in order, where this one has no text; English is always the last. */
  fallback: string[];
  /** Every string is stretched and turned right to left: for finding forgotten strings, never published. */
  pseudo?: boolean;
}

/** The language the guide is written in first; each translation names the version of it that it was made from. */
export const sourceLanguage: Language = { tag: 'en', path: 'en', name: 'English', dir: 'ltr', quotes: '“”', fallback: [] };

const published: Language[] = [
  sourceLanguage,
  { tag: 'zh-Hans', path: 'zh-hans', name: '简体中文', dir: 'ltr', quotes: '“”', unspaced: true, fallback: [] },
  { tag: 'zh-Hant', path: 'zh-hant', name: '繁體中文', dir: 'ltr', quotes: '「」『』', unspaced: true, fallback: ['zh-hans'] },
  { tag: 'ru', path: 'ru', name: 'Русский', dir: 'ltr', quotes: '«»„“', fallback: [] },
  { tag: 'kk', path: 'kk', name: 'Қазақша', dir: 'ltr', quotes: '«»„“', fallback: ['ru'] },
];

const pseudoLanguage: Language = { tag: 'ar-XB', path: 'ar-xb', name: 'Pseudo', dir: 'rtl', quotes: '“”', fallback: [], pseudo: true };

/** The languages the site is built in. `GUIDE_PSEUDO=1` adds the pseudo-language, which the tests build. */
export const languages: Language[] = globalThis.process?.env['GUIDE_PSEUDO'] ? [...published, pseudoLanguage] : published;

/** The languages spoken at the counter and shown on screens and receipts, in the order of likelihood. */
export const clerkLanguages = [
  { tag: 'ru', path: 'ru' },
  { tag: 'kk', path: 'kk' },
] as const;

/** The language with this path. Throws for a path that is not in the table. */
export function languageOf(path: string): Language {
  const found = languages.find((language) => language.path === path);
  if (!found) throw new Error(`No language "${path}" in src/languages/table.ts (known: ${languages.map((each) => each.path).join(', ')})`);
  return found;
}

/** The paths to try for a reader, in order: the reader's own language, its fallbacks, the source language. */
export function fallbackChain(language: Language): string[] {
  return [...new Set([language.path, ...language.fallback, sourceLanguage.path])];
}
