import { isKind, showingOf } from '../facts/showing.ts';
import type { Fact } from '../facts/shape.ts';
import type { Voice } from '../languages/voice.ts';

/** The grade of a fact in words, with the date of the information where there is one. */
export function gradeWords(fact: Fact, voice: Voice): string {
  if (isKind(fact, 'look-alike')) return voice.t('trust.look-alike', { brand: fact.value.namesake, country: voice.country(fact.value.country) });
  const showing = showingOf(fact);
  if (showing === 'open') return voice.t('trust.unknown');
  if (showing === 'try') return voice.t(fact.kind === 'ussd' ? 'trust.try' : 'trust.unconfirmed');
  return fact.asOf ? voice.t(`trust.${fact.trust}`, { date: voice.date(fact.asOf) }) : voice.t(`trust.${fact.trust}-undated`);
}
