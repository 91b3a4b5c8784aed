import { getFacts } from '../facts/facts.ts';
import type { Brand } from '../facts/shape.ts';
import type { Language } from '../languages/table.ts';
import { getVoice } from '../languages/voice.ts';

/**
 * Gives a page its two languages and its facts, once; tags and frame read them from `Astro.locals`.
 * @param text the language of the text, where it is not the reader's
 * @param brand the brand whose page this is
 */
export async function speak(locals: App.Locals, reader: Language, text = reader, brand?: Brand): Promise<void> {
  locals.facts = await getFacts();
  locals.brand = brand;
  locals.reader = await getVoice(reader);
  locals.text = text === reader ? locals.reader : await getVoice(text);
}
