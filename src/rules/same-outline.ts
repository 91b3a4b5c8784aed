import { differences, outlineOf, type Outline } from '../articles/outline.ts';
import { parentMark } from '../articles/parent-mark.ts';
import { sourceLanguage } from '../languages/table.ts';
import type { Rule } from './rule.ts';

const show = (outline: Outline, part: string) => {
  const value = outline[part as keyof Outline];
  return typeof value === 'number' ? String(value) : (value as unknown[]).length;
};

/** The items one list has and the other lacks. */
const lacking = (all: string[], some: string[]) => all.filter((item) => all.filter((each) => each === item).length > some.filter((each) => each === item).length);

export const sameOutline: Rule = {
  id: 'same-outline',
  reason: 'A translation that lacks a step, a fact or a caution sends its reader the wrong way; anchors follow the order of headings.',
  check(content) {
    return content.texts.filter((text) => text.language !== sourceLanguage.path).flatMap((text) => {
      const source = content.texts.find((each) => each.slug === text.slug && each.language === sourceLanguage.path);
      if (!source) return [];
      const stamp = `npm run translate ${text.slug} ${text.language} -- --still-true`;
      if (!text.from) return [{ file: text.file, line: 1, message: 'does not say which English text it was made from', mend: `if it matches today's: ${stamp}` }];
      // A translation whose source has moved on is reported by its notice and by status, not here.
      if (text.from !== parentMark(source.source)) return [];
      const [theirs, own] = [outlineOf(source.source), outlineOf(text.source)];
      return differences(theirs, own).map((part) => {
        const details = part === 'facts' || part === 'links' ? `; missing: ${[...new Set(lacking(theirs[part], own[part]))].join(', ') || 'none'}; too many: ${[...new Set(lacking(own[part], theirs[part]))].join(', ') || 'none'}` : '';
        return { file: text.file, line: 1, message: `its ${part} differ from the English text (${show(own, part)} here, ${show(theirs, part)} there${details})`, mend: 'bring both into line' };
      });
    });
  },
};
