import { makeFinder, type FactFinder } from '../facts/find-fact.ts';
import type { Content } from './content.ts';

/** The facts of `content/facts/` as tags look them up. */
export const finderOf = (content: Content): FactFinder => makeFinder(Object.fromEntries(content.facts.map(({ subject, entries }) => [subject, entries])));
