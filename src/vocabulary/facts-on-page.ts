import { outlineOf } from '../articles/outline.ts';
import type { FactFinder } from '../facts/find-fact.ts';
import { brands, type Brand, type Fact } from '../facts/shape.ts';
import { checksOf } from './checks.ts';

/**
 * The facts an article shows, once each, in the order they are first named: by the tags that name one, by the three
 * checks of a brand, and by tables that ask every brand.
 */
export function factsOnPage(body: string, facts: FactFinder): Fact[] {
  const found = [...body.matchAll(/<(Checks|EachBrand)\b[^>]*?\b(?:brand|ask)="([^"]+)"/g)].flatMap(([, tag, value]) =>
    tag === 'Checks' ? checksOf(facts, value as Brand) : brands.flatMap((brand) => facts.byQuestion(brand, value!) ?? []),
  );
  return [...new Set([...found, ...outlineOf(body).facts.map((key) => facts.byKey(key))])];
}
