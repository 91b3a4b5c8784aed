/** What the clerk answers by pressing buttons: words, figures, and figures in units. */
import { formatSum } from '../../numbers/format-sum.ts';

export interface ClerkAnswer {
  /** The figure on the keypad, not yet given a unit: `1500` or `2,5`. */
  typed: string;
  /** The answers given: a figure for each unit, and the word under `word`. */
  given: Record<string, string>;
}

export const noAnswer: ClerkAnswer = { typed: '', given: {} };

/** Whether an answer is a word; all others are units of a figure. */
export const isWord = (answer: string): boolean => answer === 'yes' || answer === 'no';

const mostDigits = 7;

function typeFigure(typed: string, key: string): string {
  if (key === '⌫') return typed.slice(0, -1);
  if (key === ',') return typed && !typed.includes(',') ? `${typed},` : typed;
  if (/,\d\d$/.test(typed) || (!typed.includes(',') && typed.length >= mostDigits)) return typed;
  return (typed === '0' ? '' : typed) + key;
}

/** The answer after one more button: a digit, `,`, `⌫` (which takes back all where no figure stands), a word or a unit. */
export function press({ typed, given }: ClerkAnswer, button: string): ClerkAnswer {
  if (button === '⌫' && !typed) return noAnswer;
  if (/^[\d,⌫]$/.test(button)) return { typed: typeFigure(typed, button), given };
  if (isWord(button)) return { typed, given: { ...given, word: button } };
  return typed ? { typed: '', given: { ...given, [button]: typed.replace(/,$/, '') } } : { typed, given };
}

/** A figure in groups of three: `1500,5` → `1 500,5`. */
export const formatFigure = (typed: string): string => typed.replace(/^\d+/, (whole) => formatSum(Number(whole)));

/** The answer in the reader's words. @param words word or unit → sentence, with `{count}` for a figure */
export const tellAnswer = ({ given }: ClerkAnswer, words: Record<string, string>): string =>
  Object.entries(given)
    .map(([unit, answer]) => (unit === 'word' ? words[answer]! : words[unit]!.replace('{count}', formatFigure(answer))))
    .join(' · ');
