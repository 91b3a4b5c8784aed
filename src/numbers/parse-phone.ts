/**
 * Reads a phone number however it was written: `+7 (701) 123-45-67`, `87011234567`, `8~10 7 701…`, ten bare digits,
 * full-width, Arabic, Persian or Hindi digits, a line pasted from a contact. Pure and small, since browsers carry it.
 */

import { plainDigits } from './plain-digits.ts';

/** The starts of national numbers (the ten digits after +7) by what they belong to; made from facts, never from memory. */
export interface NumberPlan {
  /** Kazakhstan's share of +7, which it divides with Russia. */
  kazakh: string[];
  /** Kazakh mobile codes, three digits each. */
  mobile: string[];
  /** Kazakh landlines. */
  fixedLine: string[];
  russianMobile: string[];
}

/** A number of the +7 zone; `kazakh` is one in Kazakhstan's share with a code no list knows, `russian` any outside it. */
export interface PlusSevenNumber {
  kind: 'mobile' | 'fixed-line' | 'kazakh' | 'russian-mobile' | 'russian';
  /** E.164: `+77011234567`. */
  e164: string;
  /** The ten digits after +7. */
  national: string;
}

/** `foreign`: of another country, or ten digits that no Kazakh number begins with; `short`: a service number or dialled code. */
export type ParsedPhone = PlusSevenNumber | { kind: 'foreign' | 'short' | 'too-short' | 'too-long' | 'none' };

function readPlusSeven(national: string, plan: NumberPlan): PlusSevenNumber {
  const isOf = (starts: string[]) => starts.some((start) => national.startsWith(start));
  const kind = isOf(plan.mobile) ? 'mobile'
    : isOf(plan.fixedLine) ? 'fixed-line'
    : isOf(plan.kazakh) ? 'kazakh'
    : isOf(plan.russianMobile) ? 'russian-mobile' : 'russian';
  return { kind, e164: `+7${national}`, national };
}

/** @param run digits and marks between them, perhaps with a leading + */
function readRun(run: string, plan: NumberPlan): ParsedPhone {
  const typed = run.replace(/\D/g, '');
  // Out of the country: +, 00, or the 8, tone, 10 of the former Soviet network.
  const exit = run.startsWith('+') ? 0 : typed.startsWith('00') ? 2 : typed.startsWith('810') && typed.length > 10 ? 3 : undefined;
  const digits = typed.slice(exit ?? 0);
  if (exit === undefined && digits.length < 10) return { kind: digits.length === 3 || digits.length === 4 ? 'short' : 'too-short' };
  if (exit === undefined && digits.length === 10) {
    const number = readPlusSeven(digits, plan);
    return number.kind === 'mobile' || number.kind === 'fixed-line' ? number : { kind: 'foreign' };
  }
  if (exit === undefined ? digits.length === 11 && /^[78]/.test(digits) : digits.startsWith('7')) {
    // "+7 8 701 …": both ways of beginning at once.
    const national = digits.replace(/^78(?=\d{10}$)|^\d/, '');
    return national.length === 10 ? readPlusSeven(national, plan) : { kind: national.length < 10 ? 'too-short' : 'too-long' };
  }
  if (digits.length > 15 || (exit === undefined && /^[78]7/.test(digits))) return { kind: 'too-long' };
  return { kind: digits.length < 8 ? 'too-short' : 'foreign' };
}

/** The number in a text: the first Kazakh mobile number, else the longest run of digits. Never throws. @param typed any text */
export function parsePhone(typed: string, plan: NumberPlan): ParsedPhone {
  const text = plainDigits(typed);
  if (/[*#]\d/.test(text)) return { kind: 'short' };
  let best = '';
  for (const [run] of text.matchAll(/\+?[ (]{0,2}\d[\d\t ().\-‐-―−/~]*/g)) {
    const number = readRun(run, plan);
    if (number.kind === 'mobile') return number;
    if (run.replace(/\D/g, '').length > best.replace(/\D/g, '').length) best = run;
  }
  return best ? readRun(best, plan) : { kind: 'none' };
}
