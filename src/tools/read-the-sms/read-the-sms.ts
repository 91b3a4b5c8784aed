import { findStrangeHosts } from './find-hosts.ts';
import { findValues, type FoundValue, type ValueWords } from './find-values.ts';
import { plainText, says, wordsOf } from './match-words.ts';

/** What the page hands over: the words of `content/sms/patterns.json` in all their languages, and what is known from facts. */
export interface SmsWords extends ValueWords {
  /** Id of a meaning → phrases. */
  patterns: { id: string; phrases: string[] }[];
  /** Id of a sign of fraud → groups of phrases, one list of groups for each language. */
  alarms: { id: string; groups: string[][][] }[];
  /** Hosts that are an operator's or an authority's. */
  hosts: string[];
  /** Digits of phone numbers that are an operator's or an authority's. */
  phones: string[];
  /** The short number the state's codes come from. */
  stateNumber: string;
}

export interface Sentence {
  text: string;
  /** Ids of what it says, in the order of the list; empty where nothing in it is known. */
  meanings: string[];
  values: FoundValue[];
}

export interface Reading {
  sentences: Sentence[];
  /** Ids of the signs of fraud; `strange-link` where an address is not a known one. */
  alarms: string[];
  strangeHosts: string[];
  /** The number of the state stands in it. */
  namesState: boolean;
}

/** Whether the text names a whole phone number that nobody knows; short numbers are operators' own. */
const hasStrangePhone = (text: string, phones: string[]) =>
  [...text.matchAll(/(?<!\d)\d(?:[ ()-]{0,2}\d){9,14}(?!\d)/g)].some(([number]) => !phones.some((known) => number.replace(/\D/g, '').slice(-10) === known.slice(-10)));

/** What an SMS says, sentence by sentence, as far as its words are known, and what smells of fraud. Never throws. */
export function readSms(typed: string, { patterns, alarms, hosts, phones, stateNumber, ...valueWords }: SmsWords): Reading {
  const text = plainText(typed);
  const sentences = text.split(/\n|(?<=[.!?;])\s/).flatMap((piece) => {
    const sentence = piece.trim();
    const words = wordsOf(sentence);
    if (!words.length) return [];
    const meanings = patterns.filter(({ phrases }) => phrases.some((phrase) => says(words, phrase))).map(({ id }) => id);
    return [{ text: sentence, meanings, values: findValues(sentence, valueWords) }];
  });
  const all = wordsOf(text);
  const strangeHosts = findStrangeHosts(text, hosts);
  const heard = alarms
    .filter(({ groups }) => groups.some((language) => language.every((group) => group.some((phrase) => says(all, phrase)))))
    .map(({ id }) => id)
    // To call an operator's own number is no sign of anything.
    .filter((id) => id !== 'call-back' || hasStrangePhone(text, phones));
  return { sentences, alarms: strangeHosts.length ? [...heard, 'strange-link'] : heard, strangeHosts, namesState: all.includes(stateNumber) };
}
