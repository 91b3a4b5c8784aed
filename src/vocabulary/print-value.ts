import { formatPhone } from '../numbers/format-phone.ts';
import type { FactFinder } from '../facts/find-fact.ts';
import { isKind, showingOf } from '../facts/showing.ts';
import type { Brand, Fact } from '../facts/shape.ts';
import type { Voice } from '../languages/voice.ts';
import { fill } from '../languages/words.ts';

/** The brand names, the same in every language. */
export const brandNames: Record<Brand, string> = { kcell: 'Kcell', activ: 'activ', beeline: 'Beeline', izi: 'izi', tele2: 'Tele2', altel: 'Altel' };

/** A fact's value as a reader sees it. */
export interface Printed {
  text: string;
  /** Codes, numbers and names, which stay left to right in every language. */
  code: boolean;
}

/** Writes a fact's value in a language; `undefined` where the fact has none of its own (its statement says it all). */
export function printValue(fact: Fact, voice: Voice): Printed | undefined {
  const code = (text: string): Printed => ({ text, code: true });
  const words = (text: string): Printed => ({ text, code: false });
  if (isKind(fact, 'ussd')) return code(fact.value.replace(/\{(number|sum)\}/g, (_, slot: string) => voice.t(`fact.slot-${slot}`)));
  if (isKind(fact, 'phone')) return code(formatPhone(fact.value));
  if (isKind(fact, 'money')) {
    const { tenge, upTo, per } = fact.value;
    const sum = voice.t('fact.tenge', { sum: voice.number(tenge) + (upTo ? `–${voice.number(upTo)}` : '') });
    return words(per ? voice.t(`fact.per-${per}`, { sum }) : sum);
  }
  if (isKind(fact, 'duration')) return words(voice.duration(fact.value.count, fact.value.unit));
  if (isKind(fact, 'prefixes')) return code(fact.value.map((digits) => `+7\u00a0${digits}`).join(voice.comma));
  if (isKind(fact, 'url')) return code(fact.value.replace(/^https:\/\/(www\.)?|\/$/g, ''));
  if (isKind(fact, 'app')) return code(fact.value.name);
  if (isKind(fact, 'date')) return words(voice.date(fact.value));
  if (isKind(fact, 'yes-no')) return words(voice.t(fact.value ? 'fact.yes' : 'fact.no'));
  if (isKind(fact, 'choice')) return words(voice.list(fact.value.map((key) => lookUp(fact, voice, 'options', key) ?? key), 'and'));
  // Digits of one number stay on one line.
  if (isKind(fact, 'text')) return code(fact.value.replace(/(?<=[\dX]) (?=[\dX])/g, '\u00a0').replaceAll(', ', voice.comma));
  if (isKind(fact, 'look-alike')) return code(fact.value.code);
  return undefined;
}

/** A string of a fact: in its subject's file, else among those shared by all brands. */
const lookUp = (fact: Fact, voice: Voice, ...path: string[]) => voice.string(`facts/${fact.subject}`, fact.id, ...path) ?? voice.string('facts/any-brand', fact.id, ...path);

/** The translatable words of a fact, in a language. */
export interface FactWords {
  label: string;
  question: string;
  /** The rule as a sentence, if it has one; for yes-no facts the sentence of today's answer. */
  statement?: string;
  /** What the reader should know when using it. */
  note?: string;
}

/**
 * Where to find out what these facts leave open: the likeliest three places, joined into one line. A helpline whose
 * number nobody knows is no way.
 * @param brand the brand asked about; without it, a helpline of any brand the fact is true of will do
 */
export function waysToFindOut(open: Fact[], voice: Voice, facts: FactFinder, brand?: Brand): string {
  const answers = (each: Brand) => {
    const helpline = facts.byQuestion(each, 'support-phone');
    return helpline !== undefined && showingOf(helpline) !== 'open';
  };
  const canCall = (fact: Fact) => !fact.appliesTo.length || (brand ? answers(brand) : fact.appliesTo.some(answers));
  const keys = open.flatMap((fact) => fact.findOut.filter((key) => key !== 'helpline' || canCall(fact)));
  return [...new Set(keys)].slice(0, 3).map((key) => voice.string('find-out', key) ?? key).join(' · ');
}

/**
 * Looks up a fact's words and fills them in.
 * @param brand the brand to name in them; without it, all the brands the fact is true of are named
 */
export function factWords(fact: Fact, voice: Voice, brand?: Brand): FactWords {
  const named = brand && fact.appliesTo.includes(brand) ? [brand] : fact.appliesTo;
  const name = voice.list(named.map((each) => brandNames[each]), 'and');
  const sentence = (key: string) => {
    const text = lookUp(fact, voice, key);
    if (!text) return undefined;
    const value = text.includes('{value}') ? (printValue(fact, voice)?.text ?? '') : '';
    return fill(text, { value, brand: name });
  };
  const needed = (key: string) => {
    const text = sentence(key);
    if (!text) throw new Error(`The fact "${fact.key}" has no "${key}" in content/strings/*/facts/${fact.subject}.json`);
    return text;
  };
  const open = fact.trust === 'unknown';
  const statement = open ? undefined : isKind(fact, 'yes-no') ? needed(fact.value ? 'yes' : 'no') : sentence('statement');
  return {
    label: needed('label'),
    question: needed('question'),
    ...(statement ? { statement } : {}),
    ...(!open && lookUp(fact, voice, 'note') ? { note: sentence('note') } : {}),
  };
}
