import { nearest } from '../facts/find-fact.ts';
import { brands } from '../facts/shape.ts';
import { finderOf } from './index-of-facts.ts';
import type { Rule } from './rule.ts';
import { tagsOf } from './tags.ts';

export const knownFacts: Rule = {
  id: 'known-facts',
  reason: 'A tag that names no fact would leave a hole where the reader needs a code.',
  check(content) {
    const facts = finderOf(content);
    const keys = facts.all.map((fact) => fact.key);
    const questions = [...new Set(facts.all.filter((fact) => fact.appliesTo.length).map((fact) => fact.id))];
    const operators = content.abouts.flatMap(({ file, about }) =>
      !about.operator || brands.some((brand) => brand === about.operator) ? [] : [{ file, line: 1, message: `"${about.operator}" is no brand`, mend: `use one of: ${brands.join(', ')}` }],
    );
    const inTexts = content.texts.flatMap((text) =>
      tagsOf(text).flatMap(({ name, attributes, line }) => {
        const refuse = (what: string, value: string, known: string[]) => (known.includes(value) ? [] : [{ file: text.file, line, message: `<${name}> names ${what} "${value}", which does not exist`, mend: nearest(value, known) || 'look it up in content/facts/' }]);
        if (name === 'Fact') return refuse('the fact', attributes['id'] ?? '', keys);
        if (name === 'Claim' || name === 'Dial') return refuse('the fact', attributes['fact'] ?? '', keys);
        if (name === 'Checks') return refuse('the brand', attributes['brand'] ?? '', [...brands]);
        if (name === 'EachBrand') return refuse('the question', attributes['ask'] ?? '', questions);
        return [];
      }),
    );
    return [...operators, ...inTexts];
  },
};
