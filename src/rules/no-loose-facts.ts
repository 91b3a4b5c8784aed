import { isKind } from '../facts/showing.ts';
import { lineAt } from './content.ts';
import { finderOf } from './index-of-facts.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/** What may look like a fact and is none: network generations and names that carry a digit or a dot. */
const allowed = /\b[45]G\b|\bTele2\b|Kaspi\.kz/g;

/** Units in the languages of the guide; a unit that is missing here is still caught by its number, if that has three digits. */
const timeUnits = [
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?',
  '秒|分[钟鐘]|小[时時]|天|日|[周週]|星期|[个個]月|月|年|[号號]',
  'секунд|минут|час|дн[еёяи]|день|сут|недел|месяц|лет|год',
  'сағат|күн|апта|ай(?!\\p{L})|жыл',
].join('|');
const moneyUnits = 'tenge|KZT|dollars?|USD|euros?|EUR|[坚堅]戈|美元|[欧歐]元|人民[币幣]|т[еэ]нге|теңге|тг|руб|доллар|евро|юан';
const looseFacts: [RegExp, string][] = [
  [/[*#]\d[\d*#]*|\d[\d*]*#/, 'a code'],
  [/\+?\d(?:[\s()‑–-]?\d){5,}/, 'a phone number'],
  [new RegExp(`[$€₸]\\s?\\d|\\d[\\d\\s.,]*(?:[₸$€]|(?:${moneyUnits}))`, 'i'), 'a sum of money'],
  [/\d\s?(?:%|％|per\s?cent|процент|пайыз)|百分之/i, 'a per cent'],
  [new RegExp(`\\d\\s?-?(?:${timeUnits})(?![a-z])`, 'iu'), 'a length of time or a date'],
  [/\d\s?(?:[KMGT]B|[kM]bit|[КМГТ]Б|[КМ]бит)/i, 'an amount of data'],
  [/\d{3,}/, 'a number or a year'],
  [/https?:|\b[a-z0-9-]+\.(?:kz|com|ru|me|org|net|io|app|gov)\b/i, 'an address'],
];

/** The loose facts of a piece of prose, with their offsets. @param names app names, which are facts too */
export function findLooseFacts(prose: string, names: string[]): { found: string; what: string; offset: number }[] {
  const cleaned = prose.replace(allowed, (match) => ' '.repeat(match.length));
  const hits = looseFacts.flatMap(([pattern, what]) => {
    const match = pattern.exec(cleaned);
    return match ? [{ found: match[0], what, offset: match.index }] : [];
  });
  const apps = names.flatMap((name) => {
    const offset = cleaned.search(new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u'));
    return offset < 0 ? [] : [{ found: name, what: 'the name of an app', offset }];
  });
  return [...hits, ...apps];
}

/** A line of MDX as prose: without tags (their titles stay), link targets and the numbers of steps. */
const asProse = (line: string) =>
  line
    .replace(/<[A-Za-z][^>]*?title="([^"]*)"[^>]*>/g, '$1 ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\d{1,2}\.\s/, '');

const mend = 'write a tag that names the fact, e.g. <Fact id="kcell.apn" />; add the fact to content/facts/ first if there is none';

export const noLooseFacts: Rule = {
  id: 'no-loose-facts',
  reason: 'A code or sum typed in prose stays wrong in every language when the operator changes it.',
  check(content) {
    const names = finderOf(content).all.flatMap((fact) => (isKind(fact, 'app') ? fact.value.name : []));
    const inTexts = content.texts.flatMap((text) =>
      text.source.split('\n').flatMap((line, index) => {
        const head = index < text.bodyLine - 1;
        if (head && !/^(title|summary):/.test(line)) return [];
        return findLooseFacts(asProse(line), names).map(({ found, what }) => ({ file: text.file, line: index + 1, message: `"${found}" is ${what} typed in prose`, mend }));
      }),
    );
    const inStrings = content.strings
      .filter(({ language, name }) => language !== 'notes' && name !== 'glossary' && name !== 'search')
      .flatMap(({ file, source, data }) =>
        sentences(data).flatMap(({ path, text }) =>
          findLooseFacts(text, names).map(({ found, what }) => ({
            file, line: lineAt(source, locate(source, path)), message: `"${path.join('.')}": "${found}" is ${what} typed in a sentence`, mend: 'put it into the value of the fact and write {value} here',
          })),
        ),
      );
    return [...inTexts, ...inStrings];
  },
};

/** Every sentence of a strings file with the path to it. */
export function sentences(data: Record<string, unknown>, path: string[] = []): { path: string[]; text: string }[] {
  return Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ path: [...path, key], text: value }] : sentences(value as Record<string, unknown>, [...path, key]),
  );
}
