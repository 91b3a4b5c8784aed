import { describe, expect, test } from 'vitest';
import { makeFinder } from '../../src/facts/find-fact.ts';
import { isFresh, lastChecked } from '../../src/facts/freshness.ts';
import { factShape, type FactEntry } from '../../src/facts/shape.ts';
import { isDialable, needsCaution, showingOf } from '../../src/facts/showing.ts';

const source = { publisher: 'Kcell', kind: 'operator', title: 'A page', url: 'https://www.kcell.kz/x', published: '2026-01' } as const;
const entry = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'balance-code', appliesTo: ['kcell'], kind: 'ussd', value: '*106#', asOf: '2026-01', checked: '2026-11-22', trust: 'confirmed', danger: 'none', effect: 'looks', sources: [source], ...changes,
});
const fact = (changes: Record<string, unknown> = {}) => ({ ...factShape.parse(entry(changes)), subject: 'kcell', key: 'kcell.balance-code' });
const problems = (changes: Record<string, unknown>) => {
  const result = factShape.safeParse(entry(changes));
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
};

describe('the shape of a fact refuses', () => {
  test.each([
    ['half a code', { value: '*106' }, /value: must be a USSD code/],
    ['an impossible date', { asOf: '2026-02-30' }, /asOf: is not a date/],
    ['a month for the day it was checked', { checked: '2026-11' }, /checked: must be a whole day/],
    ['an unknown field', { valeu: '*1#' }, /Unrecognized key/],
    ['a value nobody knows', { trust: 'unknown', findOut: ['helpline'] }, /value: an unknown fact has no value/],
    ['an unknown fact without a way to find out', { trust: 'unknown', value: undefined }, /findOut/],
    ['an answer without a source', { sources: [] }, /sources/],
    ['a code that does not say what it does', { effect: undefined }, /effect/],
    ['an unknown brand', { appliesTo: ['megafon'] }, /appliesTo/],
    ['a web address without https', { kind: 'url', effect: undefined, value: 'http://kcell.kz' }, /https/],
    ['a sum in words', { kind: 'money', effect: undefined, value: { tenge: '390' } }, /value/],
    ['a phone number as people write it', { kind: 'phone', effect: undefined, value: '+7 727 350 05 00' }, /E\.164/],
  ])('%s', (_, changes, message) => {
    expect(problems(changes).join('\n')).toMatch(message);
  });
});

describe('what a page may show', () => {
  test('confirmed and reported facts with their value', () => {
    expect([showingOf(fact()), showingOf(fact({ trust: 'reported' }))]).toEqual(['value', 'value']);
  });
  test('an unconfirmed code that only looks, since trying costs nothing', () => {
    expect(showingOf(fact({ trust: 'unconfirmed', findOut: ['helpline'] }))).toBe('try');
  });
  test.each([{ danger: 'money' }, { effect: 'spends' }, { effect: 'changes' }])('no unconfirmed code with %o', (changes) => {
    expect(showingOf(fact({ trust: 'unconfirmed', findOut: ['helpline'], ...changes }))).toBe('open');
  });
  test('a tap only for codes that look and have no blanks', () => {
    expect(isDialable(fact())).toBe(true);
    expect(isDialable(fact({ effect: 'spends' }))).toBe(false);
    expect(isDialable(fact({ value: '*131*{number}#' }))).toBe(false);
    expect(isDialable(fact({ kind: 'phone', effect: undefined, value: '116' }))).toBe(true);
    expect(isDialable(fact({ kind: 'phone', effect: undefined, value: '116', trust: 'unconfirmed', danger: 'money', findOut: ['helpline'] }))).toBe(false);
  });
  test('a caution with a reported fact whose error would hurt, and only there', () => {
    expect(needsCaution(fact({ trust: 'reported', danger: 'money' }))).toBe(true);
    expect(needsCaution(fact({ trust: 'confirmed', danger: 'money' }))).toBe(false);
    expect(needsCaution(fact({ trust: 'reported' }))).toBe(false);
  });
});

describe('looking a fact up', () => {
  const own = factShape.parse(entry()) as FactEntry;
  const shared = factShape.parse(entry({ id: 'apn', kind: 'text', effect: undefined, value: 'internet', appliesTo: ['kcell', 'activ'] })) as FactEntry;
  const finder = makeFinder({ kcell: [own, shared] });
  test('by its key', () => {
    expect(finder.byKey('kcell.apn').value).toBe('internet');
  });
  test('a sibling never answers for a brand the fact does not name', () => {
    expect(finder.byQuestion('activ', 'balance-code')).toBeUndefined();
    expect(finder.byQuestion('activ', 'apn')?.key).toBe('kcell.apn');
  });
  test('a wrong key is answered with the nearest right one', () => {
    expect(() => finder.byKey('kcell.balance')).toThrow('Did you mean "kcell.balance-code"');
  });
});

describe('freshness', () => {
  test('depends on the kind and on the day that is passed in', () => {
    const price = fact({ kind: 'money', effect: undefined, value: { tenge: 390 }, checked: '2026-01-10' });
    expect([isFresh(price, '2026-07-10'), isFresh(price, '2026-07-11')]).toEqual([true, false]);
    expect(isFresh(fact({ checked: '2026-01-10' }), '2027-12-31')).toBe(true);
  });
  test('the last check of several facts is the latest', () => {
    expect(lastChecked([fact({ checked: '2026-01-10' }), fact(), fact({ checked: '2025-01-10' })])).toBe('2026-11-22');
    expect(lastChecked([])).toBeUndefined();
  });
});
