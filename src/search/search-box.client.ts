/** `<search-box>`: answers from the quick index as the reader types; what that cannot answer is fetched by need. Nothing typed leaves the page. */
import { BoxView } from './box-view.ts';
import type { Found } from './find.ts';
import { isPlain, match } from './match.ts';
import type { More } from './more.ts';
import { readQuick, type Quick } from './quick.ts';
import { steer } from './steer.ts';

/** Results: at first; with the full text; those read for their sections, about 3 kB each. Characters of a query that are read. */
const [mostQuick, most, mostRead, mostCharacters] = [6, 10, 2, 200];
/** Milliseconds without a keystroke before more is fetched for what is typed: another file, or the large full text. */
const pauses = { more: 350, fullText: 900 };

class SearchBox extends HTMLElement {
  #quick: Quick | undefined;
  #more: Promise<More> | undefined;
  #wider: Promise<Response> | undefined;
  #started = false;
  /** Counts the queries: an answer to an older one is dropped. */
  #asked = 0;
  #timer = 0;
  #input = this.querySelector('input')!;
  #view = new BoxView(this);

  #onPage = 'page' in this.dataset;
  #fetchIndex = () => fetch(`${this.dataset['home']}search.json`);

  /** Takes the quick index of this page's language, once it is here, and answers what is typed already. */
  async start(index: Promise<Response>): Promise<void> {
    if (this.#started) return;
    this.#started = true;
    this.#input.oninput = () => this.#search();
    this.onkeydown = (event) => steer(event, this.#input, this.#view.list, this.#view.button);
    const dialog = this.closest('dialog');
    if (dialog) dialog.onclick = ({ target }) => void (target === dialog && dialog.close());
    if (this.#onPage) this.#input.value ||= new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value) this.#view.say('loading');
    try {
      this.#quick = await readQuick((await index).clone());
    } catch {
      this.#started = false;
      this.#view.say('error', this.dataset['error']);
      return this.#view.offer(this.dataset['retry']!, () => this.start(this.#fetchIndex()));
    }
    this.#view.furnish(this.#quick.index);
    this.#search();
  }

  #search() {
    const query = this.#input.value.slice(0, mostCharacters).trim();
    const asked = ++this.#asked;
    clearTimeout(this.#timer);
    if (!this.#quick) {
      if (!this.#started) void this.start(this.#fetchIndex());
      return this.#view.say(query ? 'loading' : 'idle');
    }
    const { index, vocabulary } = this.#quick;
    this.#view.sayFull('idle');
    if (!query) this.#view.show(index, []);
    if (!query) return this.#view.say('idle');
    const found = match(query, vocabulary);
    if (isPlain(query, found)) return this.#take({ slugs: found.articles.map(([article]) => index.articles[article]![0]), steps: [], unproven: [] }, query, asked);
    this.#view.say('loading');
    this.#timer = window.setTimeout(() => this.#findMore(query, asked), this.#onPage ? 0 : pauses.more);
  }

  /** The script and the file that are fetched when the quick index is not enough, side by side. */
  #fetchMore(): Promise<More> {
    const home = this.dataset['home']!;
    const fetchBoth = async (file: Promise<Response>) => (await import('./more.ts')).openMore(file, home, this.#quick!);
    this.#more ??= fetchBoth(fetch(`${home}search-more.json`));
    this.#more.catch(() => (this.#more = undefined));
    return this.#more;
  }

  async #findMore(query: string, asked: number) {
    try {
      this.#wider ??= fetch(`${this.dataset['home']}search-wider.json`);
      const more = await this.#fetchMore();
      const found = await more.find(query, this.#wider);
      if (asked !== this.#asked) return;
      this.#take(found, query, asked);
      more.drawAnswer(this.#view.answer, found.answer);
    } catch {
      this.#wider = undefined;
      if (asked === this.#asked) this.#fail(() => this.#findMore(query, asked));
    }
  }

  /** Shows what was found so far, and searches the full text where that is asked for or nothing is sure. */
  #take(found: Found, query: string, asked: number) {
    const { index } = this.#quick!;
    const slugs = found.unproven.length ? [] : found.slugs.slice(0, mostQuick);
    const search = () => this.#searchFull(query, slugs, found, asked);
    this.#view.show(index, slugs);
    if (slugs.length) {
      const steps = found.steps.map(([key, about]) => index.words[key]!.replace(/\{\w+\}/, () => about));
      this.#view.say('done', [this.#count(slugs.length), ...steps].join(' · '));
      this.#view.offer(index.words['more']!, search);
      if (this.#onPage) this.#timer = window.setTimeout(search, pauses.more);
    } else {
      this.#view.say('loading', index.words['full-loading']);
      this.#timer = window.setTimeout(search, this.#onPage ? pauses.more : pauses.fullText);
    }
  }

  /** Completes the list from the full text, below what stands there already. */
  async #searchFull(query: string, slugs: string[], found: Found, asked: number) {
    const { index } = this.#quick!;
    clearTimeout(this.#timer);
    this.#view.offer('');
    this.#view.sayFull('loading', slugs.length ? index.words['full-loading'] : '');
    try {
      const more = await this.#fetchMore();
      const hits = await more.searchFull(query, found.unproven);
      if (asked !== this.#asked) return;
      // What the quick index only thought likely is proven by any page that has the words.
      const proven = slugs.length || !hits.length ? [] : found.slugs.slice(0, mostQuick);
      const added = [...new Set([...proven, ...hits.map(({ slug }) => slug)])].filter((slug) => !slugs.includes(slug)).slice(0, most - slugs.length);
      this.#view.add(index, added);
      this.#view.sayFull('done');
      if (!slugs.length && !added.length && !found.answer) this.#view.say('empty', index.words['empty']);
      else if (!slugs.length) this.#view.say('done', this.#count(added.length));
      for (const { slug, readSections } of hits.filter((hit) => added.includes(hit.slug)).slice(0, mostRead)) {
        void readSections().then((sections) => asked === this.#asked && more.drawSections(this.#view.list, slug, sections), () => {});
      }
    } catch {
      if (asked !== this.#asked) return;
      this.#view.sayFull('error', slugs.length ? index.words['full-error'] : '');
      this.#fail(() => this.#searchFull(query, slugs, found, asked), slugs.length > 0);
    }
  }

  /** Says that something could not be fetched, unless there are results to keep, and offers to try again. */
  #fail(again: () => unknown, kept = false) {
    if (!kept) this.#view.say('error', this.dataset['error']);
    this.#view.offer(this.dataset['retry']!, again);
  }

  #count = (count: number) => this.#quick!.index.words['done']!.replace('{count}', String(count));
}
customElements.define('search-box', SearchBox);
