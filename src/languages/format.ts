import type { Language } from './table.ts';

export interface Formats {
  /** What stands between two sentences. */
  gap: string;
  /** What stands between two items of a bare list. */
  comma: string;
  /** A date as exact as it is known: `2026-01-03`, `2026-01` or `2026` (ISO 8601, Gregorian). */
  date(iso: string): string;
  /** A whole number with the language's grouping, Western digits. */
  number(value: number): string;
  /** A length of time; several lengths are alternatives ("7 days or 30 days"). */
  duration(count: number | number[], unit: string): string;
  /** A country by its ISO 3166 code. */
  country(code: string): string;
  /** A list of alternatives or, with `and`, of things that go together. */
  list(items: string[], kind?: 'or' | 'and'): string;
}

/**
 * How a language writes dates, numbers and lists. The calendar and the digits are forced to Gregorian and Western,
 * since some locales default to others and what stands on a payment screen is Western.
 */
export function makeFormats(language: Language): Formats {
  const locale = `${language.tag}-u-ca-gregory-nu-latn`;
  const dates = [
    new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  ] as const;
  const numbers = new Intl.NumberFormat(locale);
  const lists = {
    or: new Intl.ListFormat(locale, { type: 'disjunction' }),
    and: new Intl.ListFormat(locale, { type: 'conjunction' }),
  };
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  return {
    gap: language.unspaced ? '' : ' ',
    // A line may break after it, which Chinese rules forbid before a +.
    comma: language.unspaced ? '、\u200b' : ', ',
    date: (iso) => dates[iso.split('-').length - 1]!.format(new Date(iso)),
    number: (value) => numbers.format(value),
    duration(count, unit) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
      return lists.or.format([count].flat().map((each) => format.format(each)));
    },
    country: (code) => countries.of(code) ?? code,
    list: (items, kind = 'or') => lists[kind].format(items),
  };
}
