import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/facts/shape.ts';
import { makeFinder } from '../../src/facts/find-fact.ts';
import { makeFormats } from '../../src/languages/format.ts';
import { languageOf } from '../../src/languages/table.ts';
import type { Voice } from '../../src/languages/voice.ts';
import { fill, findString } from '../../src/languages/words.ts';
import { formatPhone } from '../../src/numbers/format-phone.ts';
import { factWords, printValue, waysToFindOut } from '../../src/vocabulary/print-value.ts';

const strings: Record<string, Record<string, never>> = {
  ui: { 'fact.tenge': '{sum} ₸', 'fact.per-day': '{sum} a day', 'fact.slot-number': '‹number›', 'fact.yes': 'yes', 'fact.no': 'no' } as never,
  'find-out': { helpline: 'the helpline', store: 'a store' } as never,
  'facts/any-brand': { x: { label: 'Label of {brand}', question: 'What of {brand}?', statement: 'It is {value}.', yes: 'It is so.', no: 'It is not so.', options: { visa: 'Visa', mir: 'Mir' } } } as never,
};
const english = languageOf('en');
const voice: Voice = {
  language: english,
  ...makeFormats(english),
  string: (file, ...path) => findString([strings[file]], path, english),
  t: (key, values) => fill(findString([strings['ui']], [key], english)!, values),
};
const fact = (kind: string, value?: unknown, changes: object = {}) =>
  ({ id: 'x', key: 's.x', subject: 's', kind, value, appliesTo: ['kcell', 'activ'], trust: 'reported', danger: 'none', findOut: ['helpline', 'store'], sources: [], ...changes }) as unknown as Fact;

describe('a value as the reader sees it', () => {
  test.each([
    ['ussd', '*131*{number}#', '*131*‹number›#'],
    ['phone', '+77273500500', '+7\u00a0727\u00a0350\u00a005\u00a000'],
    ['money', { tenge: 1990 }, '1,990 ₸'],
    ['money', { tenge: 390, upTo: 450, per: 'day' }, '390–450 ₸ a day'],
    ['duration', { count: 30, unit: 'day' }, '30 days'],
    ['prefixes', ['701', '702'], '+7\u00a0701, +7\u00a0702'],
    ['url', 'https://www.kcell.kz/', 'kcell.kz'],
    ['app', { name: 'My activ' }, 'My activ'],
    ['date', '2026-01-03', 'January 3, 2026'],
    ['yes-no', false, 'no'],
    ['choice', ['visa', 'mir'], 'Visa and Mir'],
    ['text', 'internet', 'internet'],
    ['look-alike', { code: '*102#', namesake: 'Beeline', country: 'RU' }, '*102#'],
  ])('%s', (kind, value, expected) => {
    expect(printValue(fact(kind, value), voice)?.text).toBe(expected);
  });
  test('short numbers stay as they are', () => {
    expect(formatPhone('116')).toBe('116');
  });
  test('a rule without a value of its own prints none', () => {
    expect(printValue(fact('text'), voice)).toBeUndefined();
  });
});

describe('the words of a fact', () => {
  test('name the brand of the page, or all the brands it is true of', () => {
    expect(factWords(fact('text', 'internet'), voice, 'activ').label).toBe('Label of activ');
    expect(factWords(fact('text', 'internet'), voice).label).toBe('Label of Kcell and activ');
    expect(factWords(fact('text', 'internet'), voice, 'izi').label).toBe('Label of Kcell and activ');
  });
  test('carry the value inside the statement', () => {
    expect(factWords(fact('text', 'internet'), voice).statement).toBe('It is internet.');
  });
  test('turn with the answer of a yes-no fact', () => {
    expect([factWords(fact('yes-no', true), voice).statement, factWords(fact('yes-no', false), voice).statement]).toEqual(['It is so.', 'It is not so.']);
  });
  test('state nothing that nobody knows', () => {
    const words = factWords(fact('yes-no', undefined, { trust: 'unknown' }), voice);
    expect(words.statement).toBeUndefined();
  });
  test('that are missing are an error naming file and fact', () => {
    expect(() => factWords({ ...fact('text', 'x'), id: 'y', key: 's.y' }, voice)).toThrow(/"s\.y" has no "label".*facts\/s\.json/);
  });
});

describe('the ways to find out', () => {
  const helpline = (trust: string) => makeFinder({ s: [{ ...fact('phone', trust === 'unknown' ? undefined : '116', { trust, appliesTo: ['activ'] }), id: 'support-phone' }] });
  test('are the likeliest ones', () => {
    expect(waysToFindOut([fact('text')], voice, helpline('reported'))).toBe('the helpline · a store');
  });
  test('leave out a helpline whose number nobody knows', () => {
    expect(waysToFindOut([fact('text')], voice, helpline('unknown'))).toBe('a store');
    expect(waysToFindOut([fact('text')], voice, helpline('reported'), 'kcell')).toBe('a store');
  });
});
