/** A card as it stands on the screen; what the reader did not type stays an empty line. */
import { formatPhone } from '../../numbers/format-phone.ts';
import { formatSum } from '../../numbers/format-sum.ts';
import { parsePhone, type NumberPlan } from '../../numbers/parse-phone.ts';
import { parseSum } from '../../numbers/parse-sum.ts';
import { plainDigits } from '../../numbers/plain-digits.ts';

/** What the reader typed, as the clerk reads it; empty where there is nothing to show. */
export interface Value {
  text: string;
  /** Whether it is what was asked for: a whole Kazakh mobile number, a sum. */
  sound: boolean;
}

/** The longest that is shown of a number that is none: E.164 has fifteen digits. */
const longest = 16;

/** A number in groups as receipts print it, or, where it is no Kazakh mobile number, the digits as they were typed. */
export function readNumber(typed: string, plan: NumberPlan): Value {
  const number = parsePhone(typed, plan);
  if (number.kind === 'mobile' || number.kind === 'kazakh') return { text: formatPhone(number.e164), sound: true };
  const digits = plainDigits(typed).replace(/(?!^)\+|[^\d+]/g, '').slice(0, longest);
  return { text: digits, sound: !typed.trim() };
}

/** A sum in figures, in groups of three. */
export function readSum(typed: string): Value {
  const sum = parseSum(typed);
  return { text: sum ? formatSum(sum) : '', sound: !typed.trim() || sum !== undefined };
}

/** The names of a card's blanks, each once: `['number', 'sum']`. */
export const blanksOf = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))];

/** The pieces of a card's sentence in order: words, and values (empty: a line to write on). A sum keeps its ₸ beside it. */
export const fillCard = (text: string, values: Record<string, string>): { value: boolean; text: string }[] =>
  text
    .split(/(\{\w+\}(?:\s₸)?)/)
    .map((part) => {
      const [, blank, unit = ''] = /^\{(\w+)\}(\s₸)?$/.exec(part) ?? [];
      const value = blank && values[blank];
      return { value: blank !== undefined, text: value ? value + unit.replace(/\s/, '\u00a0') : blank ? '' : part.trim() };
    })
    .filter(({ value, text }) => value || text);
