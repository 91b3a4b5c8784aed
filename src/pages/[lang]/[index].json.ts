import { getCollection } from 'astro:content';
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getArticles } from '../../articles/articles.ts';
import { getFacts } from '../../facts/facts.ts';
import { languages } from '../../languages/table.ts';
import { getVoice } from '../../languages/voice.ts';
import { makeMoreIndex, makeQuickIndex, makeWiderIndex, type AllSearchWords } from '../../search/make-indexes.ts';
import { brandAnswers, codeAnswers } from '../../vocabulary/answers.ts';
import { brandNames } from '../../vocabulary/print-value.ts';

export const getStaticPaths = () => languages.flatMap((language) => (['search', 'search-more', 'search-wider'] as const).map((index) => ({ params: { lang: language.path, index }, props: { language, index } })));

/** The files that answer a search before the full text does. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { language, index } }) => {
  const [voice, facts, articles] = [await getVoice(language), await getFacts(), await getArticles(language)];
  const files = (await getCollection('strings')).filter(({ id }) => id.endsWith('/search'));
  const words = new Map(files.map(({ id, data }) => [id.split('/')[0]!, data])) as unknown as AllSearchWords;
  const make = {
    search: () => makeQuickIndex(voice, articles, words, Object.values(brandNames)),
    'search-more': () => makeMoreIndex(voice, words, codeAnswers(facts, voice, articles), brandAnswers(facts, voice)),
    'search-wider': () => makeWiderIndex(voice, articles, words),
  };
  return Response.json(make[index]());
};
