import { element } from './draw-results.ts';
import type { Section } from './full-text.ts';
import type { DirectAnswer } from './quick-index.ts';

/** Adds the sections of a page to its result. */
export function drawSections(list: HTMLElement, slug: string, sections: Section[]): void {
  list.querySelector(`[data-result="${slug}"]`)?.after(...sections.map(({ title, url }) => element('a', title, { href: url })));
}

/** Shows what can be said at once, or nothing. */
export function drawAnswer(list: HTMLElement, answer: DirectAnswer | undefined): void {
  list.hidden = !answer?.lines.length;
  list.replaceChildren(
    ...(answer?.lines ?? []).flatMap(([term, says, grade]) => {
      const text = element('dd', says);
      text.append(' ', element('small', grade));
      const name = element('dt', '');
      name.append(element('bdi', term));
      return [name, text];
    }),
  );
}
