import { getCollection } from 'astro:content';
import { makeFormats, type Formats } from './format.ts';
import { fallbackChain, type Language } from './table.ts';
import { fill, findString, type Strings } from './words.ts';

/** A language, able to speak: its strings and its way of writing dates, sums and lists. */
export interface Voice extends Formats {
  language: Language;
  /** An interface string of `ui.json` with its placeholders filled. Throws for an unknown key. */
  t(key: string, values?: Record<string, string>): string;
  /** A string of another file, e.g. `string('facts/kcell', 'apn', 'label')`, placeholders still in it; `undefined` if there is none. */
  string(file: string, ...path: string[]): string | undefined;
}

/** The voice of a language; strings it lacks are taken from its fallbacks. */
export async function getVoice(language: Language): Promise<Voice> {
  const files = new Map((await getCollection('strings')).map(({ id, data }) => [id, data as Strings]));
  const chain = fallbackChain(language);
  const string = (file: string, ...path: string[]) => findString(chain.map((folder) => files.get(`${folder}/${file}`)), path, language);
  return {
    language,
    ...makeFormats(language),
    string,
    t(key, values) {
      const text = string('ui', key);
      if (text === undefined) throw new Error(`No string "${key}" in content/strings/*/ui.json`);
      return fill(text, values);
    },
  };
}
