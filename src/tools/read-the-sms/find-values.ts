import { says } from './match-words.ts';

/** A number in an SMS with what it counts (the id of a unit), as written; or a date (`2026-11-25`, `--11-25` without a year) or time. */
export interface FoundValue {
  kind: string;
  text: string;
}

/** The words beside numbers, from `content/sms/patterns.json`. */
export interface ValueWords {
  units: { id: string; words: string[] }[];
  months: string[][];
}

const two = (number: string | number) => String(number).padStart(2, '0');

/** `2026-11-25` if there is such a day; a day without a year may be the 29th of February. */
function asDate(year: string | undefined, month: number, day: string): string | undefined {
  const full = year && (year.length === 2 ? `20${year}` : year);
  const date = new Date(Date.UTC(Number(full ?? 2000), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) && month > 0 ? `${full ?? '-'}-${two(month)}-${two(day)}` : undefined;
}

// Every repetition is bounded and begins where a number begins, so that no text can take long.
const dates = /(?<![\d.])(?:(\d{4})-(\d\d)-(\d\d)|(\d\d?)[./](\d\d?)[./](\d{4}|\d\d)|(\d\d?)\s(\p{L}{3,12})(?:\s(\d{4}))?)(?![\p{L}\d])/gu;
const times = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?:(?=:\d\d)|(?![\d:]))/g;
const amounts = /(?<![\d.,])(\d{1,9}(?:[ \u00a0]\d{3}){0,2}(?:[.,]\d{1,3}){0,2})\s?(₸|\p{L}{1,9})/gu;

/** The sums, amounts, dates and times of a sentence, in the order they stand. @param sentence as `plainText` gives it */
export function findValues(sentence: string, { units, months }: ValueWords): FoundValue[] {
  const found: (FoundValue & { at: number })[] = [];
  const rest = sentence.replace(dates, (match, ...parts) => {
    const [year, month, day, day2, month2, year2, day3, name, year3] = parts as (string | undefined)[];
    const named = name ? months.findIndex((names) => names.some((each) => says([name.toLowerCase()], each))) + 1 : 0;
    const text = asDate(year ?? year2 ?? year3, Number(month ?? month2 ?? named), (day ?? day2 ?? day3)!);
    if (!text) return match;
    found.push({ kind: 'date', text, at: parts[9] as number });
    return ' '.repeat(match.length);
  });
  for (const match of rest.matchAll(times)) found.push({ kind: 'time', text: match[0], at: match.index });
  for (const match of rest.matchAll(amounts)) {
    const unit = units.find(({ words }) => words.includes(match[2]!.toLowerCase()));
    if (unit) found.push({ kind: unit.id, text: match[1]!, at: match.index });
  }
  return found.sort((a, b) => a.at - b.at).map(({ kind, text }) => ({ kind, text }));
}
