import { brands, type FactEntry } from '../facts/shape.ts';
import { lineAt } from './content.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/** Months within which information can be called confirmed without being timeless. */
const confirmedFor = 18;

function monthsBetween(earlier: string, later: string): number {
  const [a, b] = [new Date(earlier), new Date(later)];
  return (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
}

/** Compared with the day of the check, never with today: the calendar alone turns nothing red. */
function gradeProblem({ trust, asOf, checked, sources }: FactEntry): string | undefined {
  if (trust !== 'confirmed') return undefined;
  if (asOf && asOf > checked) return `is of ${asOf}, later than it was checked (${checked})`;
  const recent = asOf && monthsBetween(asOf, checked) <= confirmedFor;
  return recent || sources.length >= 2 ? undefined : `is called confirmed, but its information is ${asOf ? `of ${asOf}` : 'undated'} and has one source`;
}

/** What every brand must have an answer or an open question for. */
const askedOfEveryBrand = ['balance-code', 'remaining-code', 'renewal-date', 'support-phone', 'website', 'app', 'prefixes', 'apn', 'short-balance', 'idle-days'];

export const sourcedFacts: Rule = {
  id: 'sourced-facts',
  reason: 'A fact is only as good as its source and its date, and a question must have one answer.',
  check(content) {
    const findings: ReturnType<Rule['check']> = [];
    const owners = new Map<string, string>();
    for (const { subject, file, source, entries } of content.facts) {
      entries.forEach((fact, index) => {
        const line = () => lineAt(source, locate(source, ['facts', String(index), 'id']));
        for (const holder of fact.appliesTo.length ? fact.appliesTo : [subject]) {
          const other = owners.get(`${holder}/${fact.id}`);
          if (other) findings.push({ file, line: line(), message: `"${fact.id}" of ${holder} is answered in ${other} too`, mend: 'keep one of the two, or take the brand out of appliesTo' });
          owners.set(`${holder}/${fact.id}`, file);
        }
        const problem = gradeProblem(fact);
        if (problem) findings.push({ file, line: line(), message: `"${fact.id}" ${problem}`, mend: 'grade it "reported", or add a second source' });
      });
    }
    for (const brand of brands) {
      for (const question of askedOfEveryBrand) {
        if (!owners.has(`${brand}/${question}`)) findings.push({ file: `content/facts/${brand}.json`, line: 1, message: `has no "${question}" for ${brand}`, mend: 'add it, with trust "unknown" and how to find out if nobody knows' });
      }
    }
    return findings;
  },
};
