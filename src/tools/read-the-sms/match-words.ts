/** The words of an operator's SMS, found without patterns that could take long: only by comparing word with word. */

/** A text without invisible marks, full-width signs made plain. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '');

/** Small letters, and one spelling of ё. */
const asCompared = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

/** The words of a text as they are compared. */
export const wordsOf = (text: string): string[] => asCompared(text).match(/[\p{L}\p{N}]+/gu) ?? [];

type Fits = (word: string | undefined) => boolean;
const known = new Map<string, Fits[]>();

/** `абонентск|ая плат|а` → a test for each word; the marks are explained in `languages/sms-shape.ts`. */
function testsOf(phrase: string): Fits[] {
  const tests = known.get(phrase) ?? asCompared(phrase).split(' ').map((word): Fits => {
    const [stem, ending] = word.split(/[|~]/) as [string, string | undefined];
    if (ending === undefined) return (other) => other === stem;
    const endings = word.includes('~') ? /^[аоы]?$/ : /^/;
    return (other) => other !== undefined && other.startsWith(stem) && endings.test(other.slice(stem.length));
  });
  known.set(phrase, tests);
  return tests;
}

/** Whether a phrase stands somewhere among the words and no Russian "not" before it. */
export function says(words: string[], phrase: string): boolean {
  const [first, ...others] = testsOf(phrase) as [Fits, ...Fits[]];
  return words.some((word, at) => first(word) && words[at - 1] !== 'не' && others.every((fits, index) => fits(words[at + 1 + index])));
}
