import { lineAt } from './content.ts';
import type { Rule } from './rule.ts';
import { linksOf } from './tags.ts';

/** Whose pages the guide links to; sellers and copies are named, never linked. */
const linkedKinds = ['operator', 'government', 'bank', 'news'];
const handles = /(?<![\w.])@[A-Za-z]\w{3,}|\b(?:t|wa)\.me\b|微信号|加微信|\bVX\b|promo\s?code|优惠码|折扣码/i;

export const noAdverts: Rule = {
  id: 'no-adverts',
  reason: 'The guide sells nothing: a reader in need must never be handed to a seller.',
  check(content) {
    const hosts = new Set(content.facts.flatMap(({ entries }) => entries.flatMap((fact) => fact.sources.filter(({ kind, url }) => url && linkedKinds.includes(kind)).map(({ url }) => new URL(url!).host))));
    return content.texts.flatMap((text) => [
      ...linksOf(text)
        .filter(({ target }) => target.startsWith('https://') && !hosts.has(new URL(target).host))
        .map(({ target, line }) => ({ file: text.file, line, message: `links to ${target}, which is no operator, authority, bank or newspaper of our facts`, mend: 'take the link out; name the source in a fact instead' })),
      ...[handles.exec(text.source)].flatMap((match) => (match ? [{ file: text.file, line: lineAt(text.source, match.index), message: `"${match[0]}" looks like a seller's handle or code`, mend: 'take it out' }] : [])),
    ]);
  },
};
