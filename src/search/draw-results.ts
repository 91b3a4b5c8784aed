import type { QuickIndex } from './quick-index.ts';

/** Everything is set as text, so that nothing typed or read can become markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text: string, properties: Partial<HTMLElementTagNameMap[Tag]> = {}) {
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
