import { outlineOf } from '../articles/outline.ts';
import { sourceLanguage } from '../languages/table.ts';
import type { Rule } from './rule.ts';

/** The words of a line, without the addresses of its links. */
const wordsOf = (line: string) => line.replace(/\]\([^)]*\)/g, ']');
const renewing = /\brenew/i;

/** The article that tells how the frauds work; every other one that speaks of renewing leads there. */
const told = 'scams';

export const fraudLine: Rule = {
  id: 'fraud-line',
  reason: '“Your SIM must be renewed” is the fraudsters’ sentence: wherever the guide says renew, it says that nobody phones about it.',
  check: (content) =>
    content.texts
      .filter((text) => text.language === sourceLanguage.path && text.slug !== told && renewing.test(wordsOf(text.body)))
      .filter((text) => !outlineOf(text.source).links.some((link) => link.split('#')[0] === told))
      .map((text) => ({ file: text.file, line: text.source.split('\n').findIndex((line) => renewing.test(wordsOf(line))) + 1, message: 'speaks of renewing without a line against the fraud', mend: `link to [how the frauds work](article:${told}) where it does` })),
};
