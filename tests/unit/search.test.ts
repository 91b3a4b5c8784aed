import { describe, expect, test } from 'vitest';
import { prepareQuery } from '../../src/search/prepare-query.ts';

describe('a query as the index can answer it', () => {
  test.each([
    ['*106#', '106'],
    ['+7 (701) 123-45-67', '77011234567'],
    ['８ ７４７', '8747'],
    ['  Kcell   renewal ', 'Kcell renewal'],
    ['Kcell续费', 'Kcell续费'],
    ['pay 2000 now', 'pay 2000 now'],
    ['***', ''],
  ])('%s → %s', (typed, expected) => {
    expect(prepareQuery(typed)).toBe(expected);
  });
  test.each(['\ud800', '\u202e*106#', '<b>x</b>', 'x'.repeat(10_000)])('no string is too strange: %j', (typed) => {
    expect(() => prepareQuery(typed)).not.toThrow();
  });
});
