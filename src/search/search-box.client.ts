/** `<search-box>`: asks Pagefind as the reader types and lists what it finds. Nothing typed leaves the page. */
import { prepareQuery } from './prepare-query.ts';
import styles from './search-box.css?url';

interface Hit {
  url: string;
  excerpt: string;
  meta: { title?: string };
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<Hit> }[] } | null>;
}

const most = 8;

class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #asked = 0;

  connectedCallback() {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = styles;
    this.prepend(sheet);
    this.hidden = false;
    const input = this.querySelector('input')!;
    input.oninput = () => this.#search(input.value);
    const linked = 'page' in this.dataset && new URLSearchParams(location.search).get('q');
    if (linked) input.value = linked;
    if (input.value) void this.#search(input.value);
  }

  #load(): Promise<Pagefind> {
    this.dataset['searchFull'] = 'loading';
    return (this.#pagefind ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${this.dataset['bundle']}pagefind.js`)) as Pagefind;
      // Whole words before words that only begin alike.
      await pagefind.options({ baseUrl: this.dataset['base'], excerptLength: 20, ranking: { termSimilarity: 5 } });
      return pagefind;
    })());
  }

  async #search(typed: string) {
    const asked = ++this.#asked;
    const query = prepareQuery(typed);
    if (!query) return this.#show('idle', []);
    this.#say('loading');
    try {
      const found = await (await this.#load()).debouncedSearch(query);
      const hits = found && (await Promise.all(found.results.slice(0, most).map((result) => result.data())));
      if (!hits || asked !== this.#asked) return;
      this.dataset['searchFull'] = 'done';
      this.#show(hits.length ? 'done' : 'empty', hits);
    } catch {
      if (asked !== this.#asked) return;
      this.#pagefind = undefined;
      this.dataset['searchFull'] = 'error';
      this.#say('error');
    }
  }

  #say(state: 'idle' | 'loading' | 'done' | 'empty' | 'error', count = 0) {
    this.querySelector('[role=status]')!.textContent = (this.dataset[state] ?? '').replace('{count}', String(count));
    this.querySelector<HTMLElement>('.way-on')!.hidden = state !== 'empty' && state !== 'error';
    this.dataset['searchState'] = state;
  }

  #show(state: 'idle' | 'done' | 'empty', hits: Hit[]) {
    this.querySelector('ol')!.replaceChildren(
      ...hits.map(({ url, meta, excerpt }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = url;
        link.dataset['result'] = '';
        link.textContent = meta.title ?? url;
        const about = document.createElement('small');
        about.innerHTML = excerpt; // text of this site's own pages, escaped by Pagefind, with the hits in <mark>
        item.append(link, about);
        return item;
      }),
    );
    this.#say(state, hits.length);
  }
}
customElements.define('search-box', SearchBox);
