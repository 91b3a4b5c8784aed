import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { makeFinder } from '../../src/facts/find-fact.ts';
import { numberPlan, prefixesByBrand } from '../../src/facts/number-plan.ts';
import { likelyOperators } from '../../src/numbers/likely-operator.ts';
import { parsePhone } from '../../src/numbers/parse-phone.ts';
import { readContent } from '../../src/rules/content.ts';
import { root } from '../places.ts';

const facts = makeFinder(Object.fromEntries(readContent(root).facts.map(({ subject, entries }) => [subject, entries])));
const plan = numberPlan(facts);
const prefixes = prefixesByBrand(facts);
const parse = (typed: string) => parsePhone(typed, plan);
const kindOf = (typed: string) => parse(typed).kind;
const digits = (least: number, most = least) => fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: least, maxLength: most });

describe('the number plan', () => {
  test('is read from the facts', () => {
    expect(plan).toMatchObject({ kazakh: ['0', '6', '7'], fixedLine: ['71', '72'], russianMobile: ['9'] });
    expect(plan.mobile).toEqual(expect.arrayContaining(['701', '747', '777', '785']));
  });
});

describe('a Kazakh mobile number', () => {
  test.each([
    '+77011234567', '77011234567', '87011234567', '7011234567', '+7 701 123 45 67', '8 (701) 123-45-67', '8(701)1234567', '(701) 123 45 67',
    '+7.701.123.45.67', '+7–701–123–45–67', '+7\u00a0701\u00a0123\u00a045\u00a067', '+7\u202f701 1234567', '007 701 123 45 67', '00 7 7011234567', '8~10 7 701 123 45 67',
    '8 10 7 701 123 45 67', 'tel:+77011234567', 'tel:+7-701-123-45-67', '+7 8 701 123 45 67', '(+7) 701 123 45 67', '+ 7 701 123 45 67', '+7/701/123/45/67',
    '＋７（７０１）１２３－４５－６７', '+٧ ٧٠١ ١٢٣ ٤٥ ٦٧', '۷۷۰۱۱۲۳۴۵۶۷', '८७०११२३४५६७', '\u202a+77011234567\u202c', '\u2066+7 701 123 45 67\u2069', '\u200e+7\u200b701\u00ad1234567', '\ufeff87011234567',
    'Aigul +7 (701) 123-45-67', 'Aigul, home +7 727 350 05 00, mobile +7 701 123 45 67', 'Айгуль\n8 701 123 45 67\nАлматы', 'Room 12: 87011234567.', 'https://wa.me/77011234567?text=1',
  ])('is read from “%s”', (typed) => {
    expect(parse(typed)).toEqual({ kind: 'mobile', e164: '+77011234567', national: '7011234567' });
  });

  const national = fc.tuple(fc.constantFrom(...plan.mobile), digits(7)).map(([code, rest]) => code + rest);
  const mark = fc.constantFrom('', ' ', '-', '.', ' (', ') ', '\u00a0', '\u202f', '\u200e', '‑', '–');
  const zeros = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0xff10);
  const start = fc.constantFrom('+7', '8', '7', '', '007', '8107', '+7 8', 'tel:+7', '☎ +7');
  test('is read however it is grouped, in whatever digits', () => {
    fc.assert(
      fc.property(national, start, fc.array(mark, { minLength: 10, maxLength: 10 }), zeros, (number, begin, marks, zero) => {
        const written = (begin + [...number].map((digit, index) => marks[index]! + digit).join('')).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
        expect(parse(written)).toEqual({ kind: 'mobile', e164: `+7${number}`, national: number });
      }),
      { numRuns: 2000 },
    );
  });
});

describe('compared with libphonenumber', () => {
  const national = fc.oneof(digits(10), fc.tuple(fc.constantFrom('70', '71', '72', '74', '76', '77', '78', '9'), digits(8, 9)).map(([start, rest]) => (start + rest).slice(0, 10)).filter((each) => each.length === 10));
  const kinds: Record<string, string[]> = { KZ: ['mobile', 'fixed-line', 'kazakh'], RU: ['russian-mobile', 'russian'] };

  test('a number after +7 belongs to the same country and kind', () => {
    fc.assert(
      fc.property(national, fc.constantFrom('+7', '8', '7'), (number, start) => {
        const known = parsePhoneNumberFromString(start + number, 'KZ');
        const ours = parse(start + number);
        if (!known?.isValid() || number.startsWith('8')) return; // 8 800 and its like belong to both countries
        if (known.countryCallingCode !== '7') return void expect(ours.kind).toBe('foreign'); // 8 10 leads out of the country
        expect(kinds[known.country!]).toContain(ours.kind);
        expect(ours).toMatchObject({ e164: known.number, national: number });
        if (known.country === 'KZ' && known.getType() === 'MOBILE') expect(ours.kind).toBe('mobile');
        if (known.country === 'KZ' && known.getType() === 'FIXED_LINE') expect(ours.kind).toBe('fixed-line');
        if (known.country === 'RU' && known.getType() === 'MOBILE') expect(ours.kind).toBe('russian-mobile');
      }),
      { numRuns: 2000 },
    );
  });
  test('what is called a mobile number is one', () => {
    fc.assert(
      fc.property(fc.constantFrom('+7', '8', ''), fc.integer({ min: 600, max: 999 }), digits(7), (start, code, rest) => {
        const known = parsePhoneNumberFromString(`${start}${code}${rest}`, 'KZ');
        expect(kindOf(`${start}${code}${rest}`) === 'mobile').toBe(known?.country === 'KZ' && known.getType() === 'MOBILE');
      }),
      { numRuns: 2000 },
    );
  });
  test('a valid number of any other country is foreign', () => {
    fc.assert(
      fc.property(digits(8, 14), (rest) => {
        const known = parsePhoneNumberFromString(`+${rest}`);
        if (known?.isValid() && known.countryCallingCode !== '7') for (const start of ['+', '00', '810']) expect(kindOf(start + rest)).toBe('foreign');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('any other number', () => {
  test.each([
    ['+7 727 350 05 00', 'fixed-line'], ['8 (7172) 55-00-00', 'fixed-line'], ['7273500500', 'fixed-line'],
    ['+7 751 000 00 00', 'kazakh'], ['+7 600 000 00 00', 'kazakh'],
    ['+7 916 123-45-67', 'russian-mobile'], ['8 916 123 45 67', 'russian-mobile'], ['+7 495 123 45 67', 'russian'], ['8 800 555 35 35', 'russian'],
    ['+86 138 1234 5678', 'foreign'], ['13812345678', 'foreign'], ['8613812345678', 'foreign'], ['+998 90 123 45 67', 'foreign'], ['9161234567', 'foreign'], ['2125551234', 'foreign'], ['8 10 49 30 901820', 'foreign'],
    ['116', 'short'], ['1414', 'short'], ['*106#', 'short'], ['＊１０６＃', 'short'],
    ['350-05-00', 'too-short'], ['+7 701 123 45 6', 'too-short'], ['8701123456', 'foreign'], ['1', 'too-short'], ['+7', 'too-short'], ['+49 30', 'too-short'],
    ['+7 701 123 45 678', 'too-long'], ['870112345678', 'too-long'], ['1'.repeat(40), 'too-long'],
    ['', 'none'], ['Aigul', 'none'], ['+', 'none'], ['₸', 'none'],
  ])('“%s” is %s', (typed, kind) => {
    expect(kindOf(typed)).toBe(kind);
  });
});

test('no text makes the reader of numbers throw, nor waits it long', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom(...'+78 0-()٧\u202e\ud800'), maxLength: 300 })), (typed) => void parse(typed)));
  for (const run of ['8', '+', ' ', '(', '+(', '8 ', '-', '\ud800', '\u202e', '*8']) expect(() => parse(run.repeat(10_000))).not.toThrow();
});

describe('the likely operator', () => {
  test.each([['7011234567', ['kcell', 'activ']], ['7771234567', ['beeline']], ['7071234567', ['tele2']], ['7001234567', ['altel']], ['7611234567', []], ['7601234567', []]])('of %s is %j', (national, brands) => {
    expect(likelyOperators(national, prefixes)).toEqual(brands);
  });
  test('is none where no fact may name one', () => {
    expect(prefixes).not.toHaveProperty('izi');
  });
});
