import type { Brand, Fact, FactEntry } from './shape.ts';

/** All facts of the guide, looked up by key or by what a reader asks of a brand. */
export interface FactFinder {
  all: Fact[];
  /** The fact with this key (`beeline.balance-code`). Throws where there is none, naming the nearest keys. */
  byKey(key: string): Fact;
  /** The answer to a question about a brand. A sibling's fact counts only if it names the brand. */
  byQuestion(brand: Brand, question: string): Fact | undefined;
}

/** Joins the files of facts into one finder. @param subjects file name without ending → its facts */
export function makeFinder(subjects: Record<string, FactEntry[]>): FactFinder {
  const all = Object.entries(subjects).flatMap(([subject, facts]) => facts.map((fact) => ({ ...fact, subject, key: `${subject}.${fact.id}` })));
  const keys = new Map(all.map((fact) => [fact.key, fact]));
  const questions = new Map(all.flatMap((fact) => fact.appliesTo.map((brand) => [`${brand} ${fact.id}`, fact] as const)));
  return {
    all,
    byKey(key) {
      const fact = keys.get(key);
      if (!fact) throw new Error(`No fact "${key}" in content/facts/. ${nearest(key, [...keys.keys()])}`);
      return fact;
    },
    byQuestion: (brand, question) => questions.get(`${brand} ${question}`),
  };
}

/** "Did you mean …?": the known keys that share the most with a wrong one. */
export function nearest(key: string, known: string[]): string {
  const parts = key.split(/[.-]/);
  const score = (other: string) => other.split(/[.-]/).filter((part) => parts.includes(part)).length;
  const best = known.map((other) => [score(other), other] as const).filter(([points]) => points > 0);
  best.sort(([a], [b]) => b - a);
  return best.length ? `Did you mean ${best.slice(0, 3).map(([, other]) => `"${other}"`).join(' or ')}?` : '';
}
