/** What the search can answer at once, in a language: codes and operators, from the facts alone. */
import type { Article } from '../articles/articles.ts';
import type { FactFinder } from '../facts/find-fact.ts';
import { brands, type Fact } from '../facts/shape.ts';
import { isKind, showingOf } from '../facts/showing.ts';
import type { Voice } from '../languages/voice.ts';
import { checksOf } from './checks.ts';
import { gradeWords } from './grade-words.ts';
import { brandNames, factWords, printValue } from './print-value.ts';

/** The pages that tell more of a fact: its only brand's, then one that names it, best of all in its slug too (`imei-code` → `phone-imei`). */
function pagesOf(fact: Fact, articles: Pick<Article, 'slug' | 'body'>[]): string {
  const naming = articles.filter(({ slug, body }) => !brands.some((brand) => brand === slug) && body.includes(`"${fact.key}"`)).map(({ slug }) => slug);
  const named = naming.find((slug) => slug.split('-').some((word) => fact.id.split('-').includes(word))) ?? naming[0];
  return [...new Set([...(fact.appliesTo.length < 3 ? fact.appliesTo : []), ...(named ? [named] : [])])].join(' ');
}

/** Every code and short number that may be shown: `[code, pages, brands, label, grade]`; a namesake's code says whose it is. */
export function codeAnswers(facts: FactFinder, voice: Voice, articles: Pick<Article, 'slug' | 'body'>[]): [string, string, string, string, string][] {
  return facts.all.filter((fact) => showingOf(fact) !== 'open' || fact.kind === 'look-alike').flatMap((fact) => {
    const names = fact.appliesTo.length === brands.length ? '' : voice.list(fact.appliesTo.map((brand) => brandNames[brand]), 'and');
    const pages = pagesOf(fact, articles);
    if (isKind(fact, 'look-alike')) return [[fact.value.code, pages, '', gradeWords(fact, voice), '']];
    const short = isKind(fact, 'ussd') || (isKind(fact, 'phone') && /^\d{3,4}$/.test(fact.value));
    return short && pages ? [[printValue(fact, voice)!.text, pages, names, factWords(fact, voice).label, gradeWords(fact, voice)]] : [];
  });
}

/** Each brand with its first digits (none where nobody knows them) and its three checks: `[slug, name, digits, [label, value, grade][]]`. */
export function brandAnswers(facts: FactFinder, voice: Voice): [string, string, string[], [string, string, string][]][] {
  return brands.map((brand) => {
    const prefixes = facts.byQuestion(brand, 'prefixes');
    const digits = prefixes && showingOf(prefixes) !== 'open' && isKind(prefixes, 'prefixes') ? prefixes.value : [];
    return [brand, brandNames[brand], digits, checksOf(facts, brand).map((fact): [string, string, string] => {
      const { label, statement } = factWords(fact, voice, brand);
      return [label, showingOf(fact) === 'open' ? '' : (printValue(fact, voice)?.text ?? statement ?? ''), gradeWords(fact, voice)];
    })];
  });
}
