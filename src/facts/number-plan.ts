import type { FactFinder } from './find-fact.ts';
import { brands, type Brand } from './shape.ts';
import { isKind, showingOf } from './showing.ts';

/** `+7 71, +7 72` → `['71', '72']`: what stands after the country code. */
const startsOf = (value: unknown) => [...String(value).matchAll(/\+7\s*(\d+)/g)].map((match) => match[1]!);

/** The starts of national numbers (the digits after +7) by what they belong to, as `numbers/parse-phone.ts` wants them. */
export const numberPlan = (facts: FactFinder) => ({
  kazakh: startsOf(facts.byKey('kazakhstan.number-blocks').value),
  fixedLine: startsOf(facts.byKey('kazakhstan.fixed-line-start').value),
  russianMobile: startsOf(facts.byKey('kazakhstan.russian-mobile-start').value),
  // That a code is a mobile one is certain enough even where its brand is not.
  mobile: facts.all.flatMap((fact) => (isKind(fact, 'prefixes') ? fact.value : [])),
});

/** Brand → the mobile codes it was first given, where the answer may be shown; a brand without any is left out. */
export const prefixesByBrand = (facts: FactFinder): Partial<Record<Brand, string[]>> =>
  Object.fromEntries(
    brands.flatMap((brand) => {
      const fact = facts.byQuestion(brand, 'prefixes');
      return fact && isKind(fact, 'prefixes') && showingOf(fact) !== 'open' ? [[brand, fact.value]] : [];
    }),
  );
