import { z } from 'astro/zod';

/**
 * A card for the clerk, `content/phrases/<id>.json`: what the reader needs, in the languages spoken at the counter.
 * `{number}` and `{sum}` are left open for the reader to fill in. Meaning and reading aid are strings (`phrases.json`).
 */
export const phraseShape = z.strictObject({
  /** Russian. */
  ru: z.string().min(2),
  /** Kazakh. */
  kk: z.string().min(2),
});
export type Phrase = z.infer<typeof phraseShape>;
