/**
 * What one fact is. `content/facts/<subject>.json` is a list of these; `content/README.md` tells how to correct one.
 * The labels and sentences a reader sees are translatable and live in `content/strings/<language>/facts/`.
 */
import { z } from 'astro/zod';

/** The six brands a Kazakh SIM can carry. Sibling brands never share a value unless a fact names both. */
export const brands = ['kcell', 'activ', 'beeline', 'izi', 'tele2', 'altel'] as const;
export type Brand = (typeof brands)[number];

/** How far a fact may be trusted; the grade follows the age of the information, not the day it was read. */
export const grades = ['confirmed', 'reported', 'unconfirmed', 'unknown'] as const;
export type Trust = (typeof grades)[number];

const partialDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isRealDate(text: string): boolean {
  if (!partialDate.test(text)) return false;
  const [year, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year!, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, a month or a year, as exact as the source is: `2026-01-03`, `2026-01`, `2026`. */
const when = z.string().refine(isRealDate, 'is not a date; write 2026-01-03, 2026-01 or 2026');
const day = when.refine((text) => text.length === 10, 'must be a whole day such as 2026-11-22');

const https = z.string().regex(/^https:\/\/[^\s/]+\.[^\s/]+/, 'must be a full https:// address');

/** The form of a value, by kind. A value that does not fit is refused, so a code can never be half a code. */
export const valueShapes = {
  /** A USSD code exactly as typed; `{number}` and `{sum}` stand for what the reader fills in. */
  ussd: z.string().regex(/^[*#](\d|\*|#|\{number\}|\{sum\})+#$/, 'must be a USSD code such as *106# or *131*{number}#'),
  /** E.164 (`+77273500500`) or a short number (`116`). */
  phone: z.string().regex(/^(\+[1-9]\d{7,14}|\d{3,4})$/, 'must be +77273500500 (E.164) or a short number such as 116'),
  /** Whole tenge (ISO 4217 KZT), one sum or a range, for each `per` if it recurs. */
  money: z.strictObject({
    tenge: z.int().nonnegative(),
    upTo: z.int().positive().optional(),
    per: z.enum(['minute', 'megabyte', 'day', 'week', 'month']).optional(),
  }),
  /** One length of time or several that occur side by side. */
  duration: z.strictObject({
    count: z.union([z.int().positive(), z.array(z.int().positive()).min(2)]),
    unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']),
  }),
  /** The three digits after +7. */
  prefixes: z.array(z.string().regex(/^7\d\d$/, 'must be three digits such as 701')).min(1),
  url: https,
  app: z.strictObject({ name: z.string().min(1), publisher: z.string().min(1).optional() }),
  date: when,
  'yes-no': z.boolean(),
  /** Keys of the `options` of the fact's strings. */
  choice: z.array(z.string().regex(/^[a-z0-9-]+$/)).min(1),
  /** A name or technical word that is the same in every language; absent where the statement says it all. */
  text: z.string().min(1),
  /** A code known from a namesake in another country, kept so that the guide can warn of it. */
  'look-alike': z.strictObject({
    code: z.string().regex(/^[\d*#+]+$/, 'must be a code or number'),
    namesake: z.string().min(1),
    country: z.string().regex(/^[A-Z]{2}$/, 'must be an ISO 3166 country code such as RU'),
  }),
} as const;
export type Kind = keyof typeof valueShapes;
export type Value = { [K in Kind]: z.infer<(typeof valueShapes)[K]> };

const source = z.strictObject({
  publisher: z.string().min(2),
  kind: z.enum(['operator', 'government', 'bank', 'news', 'third-party', 'reference']),
  /** What the page is, in a few words. */
  title: z.string().min(2),
  url: https.nullable(),
  published: when.nullable(),
});
export type Source = z.infer<typeof source>;

export const factShape = z
  .strictObject({
    /** Names the question, never the answer: `balance-code`. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
    /** The brands it is true of; empty where it is about the country and no brand is asked for. */
    appliesTo: z.array(z.enum(brands)),
    kind: z.enum(Object.keys(valueShapes) as [Kind, ...Kind[]]),
    value: z.unknown().optional(),
    /** The date of the information itself; `null` where the source shows none. */
    asOf: when.nullable(),
    /** The day somebody last read the sources. */
    checked: day,
    trust: z.enum(grades),
    danger: z.enum(['none', 'money', 'number-lost', 'legal']),
    /** What dialling a code does: only a code that just looks may be tapped. */
    effect: z.enum(['looks', 'spends', 'changes']).optional(),
    sources: z.array(source),
    contradictedBy: z.array(z.strictObject({ publisher: z.string().min(2), says: z.string().min(2), url: https.nullable() })).default([]),
    /** Where the reader finds out on the spot: keys of `find-out.json`, the likeliest first. */
    findOut: z.array(z.string()).default([]),
    history: z.array(z.strictObject({ was: z.unknown(), until: day, why: z.string().min(2) })).default([]),
    /** For maintainers: what was decided and why. Never shown. */
    note: z.string().optional(),
  })
  .superRefine((fact, context) => {
    const refuse = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    const known = fact.trust !== 'unknown';
    if (!known && fact.value !== undefined) refuse('value', 'an unknown fact has no value; give it a grade or take the value out');
    if (known && fact.sources.length === 0) refuse('sources', 'a fact with an answer needs at least one source');
    if (known && fact.value === undefined && fact.kind !== 'text') refuse('value', `a ${fact.kind} fact needs a value, or trust "unknown"`);
    if (!known && fact.findOut.length === 0) refuse('findOut', 'an unknown fact must say how to find out');
    if (fact.trust === 'unconfirmed' && fact.findOut.length === 0) refuse('findOut', 'an unconfirmed fact must say how to find out');
    if (fact.kind === 'ussd' && fact.effect === undefined) refuse('effect', 'a USSD code needs its effect: looks, spends or changes');
    if (fact.kind !== 'ussd' && fact.effect !== undefined) refuse('effect', 'only a USSD code has an effect');
    if (fact.value !== undefined) {
      const result = valueShapes[fact.kind].safeParse(fact.value);
      if (!result.success) for (const issue of result.error.issues) refuse('value', issue.message);
    }
  });

/** One fact as written in the file. */
export type FactEntry = z.infer<typeof factShape>;

/** One file of facts: `content/facts/<subject>.json`. */
export const subjectShape = z.strictObject({ facts: z.array(factShape) });

/** A fact together with the subject whose file holds it; `key` is what pages and tags use: `beeline.balance-code`. */
export type Fact = FactEntry & { subject: string; key: string };
