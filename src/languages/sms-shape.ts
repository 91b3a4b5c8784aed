import { z } from 'astro/zod';

/**
 * Words of an SMS, in order. After a `|` the rest of a word may differ with the grammar: `абонентск|ая плат|а` is found in
 * "абонентской платы". A `~` is narrower, for what has been done: `списан~о` is found in "списан", "списана", "списаны", not in
 * "списание". A word without either is found as it is.
 */
const phrase = z.string().regex(/^[\p{L}\d]+([|~]\p{L}*)?( [\p{L}\d]+([|~]\p{L}*)?)*$/u, 'must be words, each with at most one | or ~ after its stem');
const phrases = z.array(phrase).min(1);
const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be lower-case words joined by hyphens');

/**
 * `content/sms/patterns.json`: typical words of operators' SMS in the languages they come in. They are typical, not
 * complete, and no operator's own list. Their meanings are strings (`sms.json`), by id.
 */
export const smsShape = z.strictObject({
  /** What a sentence says if one of the phrases stands in it. */
  patterns: z.array(z.strictObject({ id, ru: phrases, kk: phrases })),
  /** Signs of fraud: one phrase out of each group, anywhere in the message. */
  alarms: z.array(z.strictObject({ id, ru: z.array(phrases).min(1), kk: z.array(phrases).min(1) })),
  /** What may stand after a number, in any language. */
  units: z.array(z.strictObject({ id, words: z.array(z.string().regex(/^[\p{Ll}₸]+$/u, 'must be one word in small letters')).min(1) })),
  /** The months' names as they stand in dates, January first. */
  months: z.array(phrases).length(12),
});
export type SmsPatterns = z.infer<typeof smsShape>;
