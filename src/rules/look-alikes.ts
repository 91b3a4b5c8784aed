import { isKind } from '../facts/showing.ts';
import { lineAt } from './content.ts';
import { finderOf } from './index-of-facts.ts';
import { locate } from './json-lines.ts';
import type { Rule } from './rule.ts';

/**
 * A code of a namesake abroad may be right here too, so none is forbidden; but it may stand as a Kazakh brand's own only on
 * the word of a Kazakh operator.
 */
export const lookAlikes: Rule = {
  id: 'look-alikes',
  reason: 'Most pages on Beeline and Tele2 describe Russia: their codes do something else, or nothing, on a Kazakh SIM.',
  check(content) {
    const facts = finderOf(content).all;
    const namesakes = facts.filter((fact) => isKind(fact, 'look-alike'));
    return content.facts.flatMap(({ file, source, entries }) =>
      entries.flatMap((entry, index) => {
        if (entry.kind === 'look-alike') return [];
        const twin = namesakes.find((other) => isKind(other, 'look-alike') && other.value.code === entry.value && other.appliesTo.some((brand) => entry.appliesTo.includes(brand)));
        const kazakh = entry.sources.some(({ kind, url }) => kind === 'operator' && url !== null && new URL(url).host.endsWith('.kz'));
        if (!twin || kazakh) return [];
        return [{ file, line: lineAt(source, locate(source, ['facts', String(index), 'value'])), message: `"${entry.id}" has the code of a namesake abroad (${twin.key}) and no Kazakh operator's word for it`, mend: 'find a page of the operator that gives it, or make the fact unknown' }];
      }),
    );
  },
};
