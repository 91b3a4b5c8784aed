import type { Section } from './full-text.ts';
import type { DirectAnswer, QuickIndex } from './quick-index.ts';

/** Everything is set as text, so that nothing typed or read can become markup. */
function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string, properties: Partial<HTMLElementTagNameMap[Tag]> = {}) {
  return Object.assign(document.createElement(tag), { textContent: text }, properties);
}

/** Adds pages to a list of results. @param home the address of the language's home page */
export function draw(list: HTMLElement, { articles }: QuickIndex, home: string, slugs: string[]): void {
  for (const slug of slugs) {
    const article = articles.find(([each]) => each === slug);
    if (!article) continue;
    const link = element('a', article[1], { href: `${home}${slug}/` });
    link.dataset['result'] = slug;
    const item = element('li', '');
    item.append(link);
    list.append(item);
  }
}

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
