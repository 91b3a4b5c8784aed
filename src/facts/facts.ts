import { getCollection } from 'astro:content';
import { makeFinder, type FactFinder } from './find-fact.ts';

/** All facts, through the collections of `content.config.ts`. */
export async function getFacts(): Promise<FactFinder> {
  const subjects = await getCollection('facts');
  return makeFinder(Object.fromEntries(subjects.map(({ id, data }) => [id, data.facts])));
}
