import type { FactFinder } from '../facts/find-fact.ts';
import type { Brand, Fact } from '../facts/shape.ts';

/** The questions every reader has of a brand, in the order they are asked. */
export const checkQuestions = ['balance-code', 'remaining-code', 'renewal-date'] as const;

/** The facts behind the three checks of a brand; every brand must have all three, known or not. */
export function checksOf(facts: FactFinder, brand: Brand): Fact[] {
  return checkQuestions.map((question) => {
    const fact = facts.byQuestion(brand, question);
    if (!fact) throw new Error(`content/facts/: no fact "${question}" for ${brand}; add it with trust "unknown" if nobody knows`);
    return fact;
  });
}
