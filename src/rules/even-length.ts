import { languages, sourceLanguage } from '../languages/table.ts';
import { lengthOf } from './article-length.ts';
import type { Rule } from './rule.ts';

/** How long a translation may be for each word of its source, in its own unit: languages join or split words, and Han has characters. */
const shares = { words: { least: 0.5, most: 1.25 }, characters: { least: 1.4, most: 3.4 } };

export const evenLength: Rule = {
  id: 'even-length',
  reason: 'A translation much shorter than its source has lost something, a much longer one says more than anybody checked.',
  check: (content) =>
    content.texts.filter(({ language }) => language !== sourceLanguage.path && languages.some(({ path }) => path === language)).flatMap((text) => {
      const source = content.texts.find((each) => each.slug === text.slug && each.language === sourceLanguage.path);
      if (!source) return [];
      const prose = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
      const { count, unit } = lengthOf(prose(text.body));
      const share = count / lengthOf(prose(source.body)).count;
      const { least, most } = shares[unit];
      if (share >= least && share <= most) return [];
      return [{ file: text.file, line: text.bodyLine, message: `has ${share.toFixed(2)} ${unit} for each English word; usual are ${least} to ${most}`, mend: share < least ? 'look for a lost sentence or step' : 'look for what the English text does not say' }];
    }),
};
