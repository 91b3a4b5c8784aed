import { z } from 'astro/zod';

/**
 * A card for the clerk, `content/phrases/<id>.json`: what the reader needs, in the languages spoken at the counter.
 * `{number}`, `{sum}` and `{wrong}` (a number that got money by mistake) are left open for the reader to fill in. Meaning
 * and reading aid are strings (`phrases.json`), groups and order stand in `contents.json`.
 */
export const phraseShape = z.strictObject({
  /** Russian. */
  ru: z.string().min(2),
  /** Kazakh. */
  kk: z.string().min(2),
  /** What the clerk may answer by pressing a button: a word, or a figure in one of these units. */
  answers: z.array(z.enum(['yes', 'no', 'tenge', 'percent', 'gigabytes', 'minutes'])).default([]),
});
export type Phrase = z.infer<typeof phraseShape>;
