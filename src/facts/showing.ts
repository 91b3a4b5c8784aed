import type { Fact, Kind, Value } from './shape.ts';

/**
 * How a fact may be shown, by its grade:
 * - `value`: the value with its grade;
 * - `try`: a value nobody confirmed, shown because dialling it costs nothing;
 * - `open`: no value at all, but the open question and how to find out.
 */
export type Showing = 'value' | 'try' | 'open';

export function showingOf(fact: Fact): Showing {
  if (fact.trust === 'confirmed' || fact.trust === 'reported') return 'value';
  const harmless = fact.trust === 'unconfirmed' && fact.danger === 'none';
  return harmless && (fact.kind !== 'ussd' || fact.effect === 'looks') ? 'try' : 'open';
}

/** Whether the reader must be told to check first: an old or third-party answer whose error would hurt. */
export function needsCaution(fact: Fact): boolean {
  return fact.trust === 'reported' && fact.danger !== 'none';
}

/** Whether a code or number may be dialled with a tap: only if it does no more than look, and has no blanks to fill. */
export function isDialable(fact: Fact): boolean {
  if (showingOf(fact) === 'open') return false;
  return fact.kind === 'phone' || (isKind(fact, 'ussd') && fact.effect === 'looks' && !fact.value.includes('{'));
}

/** Narrows a fact's value to its kind; false where it has none. */
export function isKind<K extends Kind>(fact: Fact, kind: K): fact is Fact & { kind: K; value: Value[K] } {
  return fact.kind === kind && fact.value !== undefined;
}
