import type { Fact, Kind } from './shape.ts';

/** Months after which a fact of a kind is old: prices fade quickly, laws and names slowly. */
const shelfLife: Partial<Record<Kind, number>> = { money: 6, ussd: 24, phone: 18, url: 12, app: 18 };
const usualShelfLife = 18;

/**
 * Whether a fact was checked recently enough to be read without a remark on its age. Age never makes a build fail.
 * @param today ISO date, always passed in so that the answer does not depend on the clock
 */
export function isFresh(fact: Fact, today: string): boolean {
  const end = new Date(`${fact.checked}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + (shelfLife[fact.kind] ?? usualShelfLife));
  return new Date(`${today}T00:00:00Z`) <= end;
}

/** The latest day on which any of these facts was checked; `undefined` for none. */
export function lastChecked(facts: Fact[]): string | undefined {
  return facts.map((fact) => fact.checked).sort().at(-1);
}
