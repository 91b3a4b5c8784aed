import { languages, sourceLanguage, type Language } from '../languages/table.ts';
import { lineAt, type Content } from './content.ts';
import { locate } from './json-lines.ts';
import { sentences } from './no-loose-facts.ts';
import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** A piece of prose: a line of an article or a sentence of the strings. */
interface Prose {
  language: string;
  file: string;
  /** Looked for only when it is needed: that takes longer than the check. */
  line: () => number;
  text: string;
}

/** Strings that are no prose of the language of their folder: words as on screens, reading aids, words to search for. */
const notProse = ['glossary', 'search'];

function proseOf(content: Content): Prose[] {
  const texts = content.texts.flatMap(({ language, file, source, bodyLine }) =>
    source.split('\n').flatMap((line, index): Prose[] => {
      const head = /^(?:title|summary): "(.*)"$/.exec(line)?.[1];
      if (index < bodyLine - 1 && head === undefined) return [];
      // Titles of tags are prose, the rest of a tag and the targets of links are not.
      const text = (head ?? line).replace(/<[A-Za-z][^>]*?title="([^"]*)"[^>]*>/g, '$1 ').replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
      return [{ language, file, line: () => index + 1, text }];
    }),
  );
  const strings = content.strings.filter(({ name, language }) => !notProse.includes(name) && language !== 'notes').flatMap(({ language, name, file, source, data }) =>
    sentences(data).filter(({ path }) => name !== 'phrases' || path.at(-1) === 'meaning').map(({ path, text }) => ({ language, file, line: () => lineAt(source, locate(source, path)), text })),
  );
  return [...texts, ...strings];
}

/** The characters that a double-byte encoding can write, by the bytes they begin and end with. */
function charactersOf(encoding: string, first: [number, number][], second: [number, number][]): Set<string> {
  const decoder = new TextDecoder(encoding);
  const bytes = (ranges: [number, number][]) => ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return new Set(bytes(first).flatMap((a) => bytes(second).map((b) => decoder.decode(Uint8Array.of(a, b)))).filter((text) => /^\p{Script=Han}$/u.test(text)));
}

/** Simplified characters are those of GB 2312, traditional ones those of Big5; https://encoding.spec.whatwg.org/ maps both. */
const simplified = charactersOf('gb18030', [[0xb0, 0xf7]], [[0xa1, 0xfe]]);
const traditional = charactersOf('big5', [[0xa4, 0xc6], [0xc9, 0xf9]], [[0x40, 0x7e], [0xa1, 0xfe]]);
const standards: Record<string, { own: Set<string>; other: Set<string>; called: string }> = {
  Hans: { own: simplified, other: traditional, called: 'traditional' },
  Hant: { own: traditional, other: simplified, called: 'simplified' },
};

const marks = /["„“”«»「」『』]/g;
const scripts = new Map(languages.map((language) => [language, new Intl.Locale(language.tag).maximize().script ?? '']));

/** What is wrong with a piece of prose of a language: what was found, and how it is called. */
function faults(text: string, language: Language): { found: string; what: string; mend: string }[] {
  const script = scripts.get(language) ?? '';
  const all = (pattern: RegExp, what: string, mend: string) => [...text.matchAll(pattern)].map(([found]) => ({ found, what, mend }));
  const standard = standards[script];
  return [
    ...[...text.matchAll(marks)].filter(([mark]) => !language.quotes.includes(mark)).map(([found]) => ({ found, what: 'not a quotation mark of the language', mend: `write ${language.quotes}` })),
    ...(script === 'Cyrl' ? all(/\p{Script=Cyrillic}+[A-Za-z][\p{L}]*|[A-Za-z]+\p{Script=Cyrillic}[\p{L}]*/gu, 'a word of two scripts', 'type it anew: a Latin letter looks like a Cyrillic one') : []),
    ...(standard ? [...text].filter((character) => standard.other.has(character) && !standard.own.has(character)).map((found) => ({ found, what: `a ${standard.called} character`, mend: 'write the character of this language’s standard' })) : []),
    // Names begin with capitals; what is to be typed stands in quotation marks or bold; what is to be read aloud has hyphens.
    ...(script !== 'Latn' ? [...text.replace(/[“«「][^”»」]*[”»」]|\*\*.*?\*\*/g, ' ').matchAll(/(?:(?<![\w-])[a-z][a-z’']+[ ,.]+){2,}[a-z][a-z’']+(?!-)/g)].map(([found]) => ({ found, what: 'left in another language', mend: 'translate it' })) : []),
  ];
}

export const ownScript: Rule = {
  id: 'own-script',
  reason: 'A letter of another script cannot be found by search or read aloud, and a leftover sentence helps nobody.',
  check: (content) =>
    proseOf(content).flatMap(({ language, file, line, text }) => {
      const own = languages.find(({ path }) => path === language);
      if (!own || (own === sourceLanguage && file.endsWith('.json'))) return [];
      return faults(text, own).map(({ found, what, mend }): Omit<Finding, 'rule'> => ({ file, line: line(), message: `“${found}” is ${what}`, mend }));
    }),
};
