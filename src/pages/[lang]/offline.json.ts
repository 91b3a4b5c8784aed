import type { APIRoute } from 'astro';
import { languageOf, languages } from '../../languages/table.ts';
import { getVoice } from '../../languages/voice.ts';
import { boxWords } from '../../offline/box-words.ts';

export const getStaticPaths = () => languages.map((language) => ({ params: { lang: language.path } }));

/** What the box for saving says as it goes, in the reader's language; fetched with its script, so that no page carries it. */
export const GET: APIRoute = async ({ params }) => {
  const { string } = await getVoice(languageOf(params['lang']!));
  return Response.json(Object.fromEntries(boxWords.map((key) => [key, string('offline', key)])));
};
