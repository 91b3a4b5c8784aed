/**
 * How the search compares words: in one plain spelling for every way of writing them. `Кселл`, `kcell` and `KCELL` fold to
 * the same letters, so do `теңгерім`, `тенгерим` and `tengerim`; Han and Hangul stay as they are.
 */

/** Cyrillic letters, Russian and Kazakh, each followed by the Latin letter it is compared as. */
const cyrillic = 'аaәaбbвvгgғgдdеeжjзzиiйiіiкkқkлlмmнnңnоoөoпpрrсsтtуuұuүuфfхhһhцxчqшsщsыiэeюuяa';
const latinOf = new Map(Array.from({ length: cyrillic.length / 2 }, (_, index) => [cyrillic[index * 2]!, cyrillic[index * 2 + 1]!]));

/** What is written in several ways in Latin letters, in this order; `q` stands for ч and `ch`, `x` for ц and `ts`. */
const spellings: [RegExp, string][] = [
  [/q/g, 'k'], [/x/g, 'ks'], [/s?ch/g, 'q'], [/sh/g, 's'], [/ts/g, 'x'], [/zh/g, 'j'], [/kh/g, 'h'], [/gh/g, 'g'],
  [/c(?=[eiy])/g, 's'], [/c/g, 'k'], [/w/g, 'v'], [/y/g, 'i'], [/i(?=[au])/g, ''],
];

/** Folds one word. Letters that carry a mark lose it, double letters become one; digits are kept as they are. */
export function fold(word: string): string {
  let folded = word.normalize('NFKC').toLowerCase().replaceAll('ı', 'i').normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC');
  for (const [pattern, letter] of spellings) folded = folded.replace(pattern, letter);
  return folded.replace(/[\u0400-\u052f]/g, (letter) => latinOf.get(letter) ?? '').replace(/i(?=[au])/g, '').replace(/(\p{L})\1+/gu, '$1');
}

/** Folded and as long as it was: "iin" is not "in", while `қалай` and `qalai` are the same. */
export const foldWhole = (word: string): string => fold(word) + word.length;

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

const letters = String.raw`(?:(?!\p{Script=Han}|\p{Script=Cyrillic})\p{L})+`;
const word = new RegExp(String.raw`\p{Script=Han}+|\p{N}*(?:\p{Script=Cyrillic}+\p{N}*)+|\p{N}*(?:${letters}\p{N}*)+|\p{N}+`, 'gu');

/**
 * Cuts a text into words: where the script changes too, so that `activ续费` and `iziге` are two words each; `tele2` and `4G`
 * are one. Han is not cut: a run of it is one piece. Marks, direction marks and control characters go.
 */
export const wordsOf = (text: string): string[] => text.normalize('NFKC').match(word) ?? [];
