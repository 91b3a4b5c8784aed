import { parsePhone } from '../numbers/parse-phone.ts';
import type { DirectAnswer, MoreIndex } from './quick-index.ts';

/** A code without its opening and closing marks: `*106#`, `*106` and `106` ask for the same. */
const bare = (code: string) => code.replace(/^[*#]+|[*#]+$/g, '');

function codeAnswer(typed: string, { codes, codePages, words }: MoreIndex): DirectAnswer | undefined {
  const marked = /[*#]+\d[\d*#]*/.exec(typed)?.[0];
  const asked = marked ?? /^\s*(\d{3,4})\s*$/.exec(typed)?.[1];
  const same = codes.filter(([code]) => asked && bare(code) === bare(asked));
  // Typed with its marks, *102# is not the 102 of the police.
  const alike = same.filter(([code]) => marked && /[*#]/.test(code));
  const known = alike.length ? alike : same;
  const slugs = known.flatMap(([, pages]) => pages.split(' '));
  if (known.length) return { lines: known.map(([code, , brands, label, grade]) => [`${code} ${brands}`, label, grade]), slugs: [...slugs, ...codePages] };
  return marked ? { lines: [[marked, words['code-unknown']!, '']], slugs: codePages } : undefined;
}

function numberAnswer(typed: string, { brands, numberPage, words }: MoreIndex): DirectAnswer | undefined {
  const mobile = brands.flatMap(([, , digits]) => digits);
  const phone = parsePhone(typed, { kazakh: [], fixedLine: [], russianMobile: [], mobile });
  const start = /(?<!\d)[78]?(7\d\d)(?!\d)/.exec(typed)?.[1] ?? '';
  const national = 'national' in phone ? phone.national : mobile.includes(start) ? start : '';
  if (!national) return phone.kind === 'foreign' || phone.kind === 'too-long' ? { lines: [], slugs: [numberPage] } : undefined;
  const likely = brands.filter(([, , digits]) => digits.includes(national.slice(0, 3)));
  const says = likely.length ? `${likely.map(([, name]) => name).join(' · ')}. ${words['number-moves']}` : words['number-unknown']!;
  return { lines: [[`+7 ${national.replace(/^(\d{3})(\d{3})(\d\d)(\d\d)$/, '$1 $2 $3 $4')}`, says, '']], slugs: [numberPage, ...likely.map(([slug]) => slug)] };
}

/** The three checks of an operator. @param slug the article that a query with nothing but a name has found */
export function brandAnswer(slug: string | undefined, { brands }: MoreIndex): DirectAnswer | undefined {
  const brand = brands.find(([each]) => each === slug);
  return brand && { lines: brand[3], slugs: [brand[0]] };
}

/** What a query with digits asks outright: what a code does, whose number it is; `undefined` for all else. */
export function directAnswer(typed: string, more: MoreIndex): DirectAnswer | undefined {
  const text = typed.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return codeAnswer(text, more) ?? (/\p{Nd}{3}/u.test(text) ? numberAnswer(text, more) : undefined);
}
