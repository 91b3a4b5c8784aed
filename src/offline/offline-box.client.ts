/** `<offline-box>`: saves a language for offline, tells how far it is, and looks after what is saved. */
import type { BoxWords } from './box-words.ts';
import { lookAt, removeCopy } from './look-after.ts';
import { readListing, saveCopy } from './save-copy.ts';

type State = 'none' | 'saving' | 'saved' | 'begun' | 'stale' | 'broken' | 'failed' | 'cut' | 'full' | 'refused' | 'removed';

/** What the main button says in a state; in all others it offers to save. */
const offers: { [state in State]?: keyof BoxWords } = { begun: 'resume', stale: 'update', broken: 'mend', failed: 'resume', cut: 'resume', full: 'resume' };

class OfflineBox extends HTMLElement {
  #stop = new AbortController();
  #base = this.dataset['base']!;
  #language = this.dataset['language']!;
  #words: Partial<BoxWords> = { cut: this.dataset['cut']! };
  #ready = this.#readWords();

  connectedCallback() {
    this.#button('save').onclick = () => void this.#save();
    this.#button('stop').onclick = () => this.#stop.abort();
    this.#button('remove').onclick = () => removeCopy(this.#base, this.#language).then(() => this.#say('removed'), () => this.#say('refused'));
    void this.#look();
  }

  #button = (name: string) => this.querySelector<HTMLButtonElement>(`[data-do=${name}]`)!;

  async #readWords() {
    const answer = await fetch(`${this.#base}${this.#language}/offline.json`).catch(() => undefined);
    if (answer?.ok) this.#words = (await answer.json()) as BoxWords;
  }

  async #look() {
    await this.#ready;
    try {
      const { copy, broken, begun } = await lookAt(this.#base, this.#language);
      if (this.dataset['offlineState'] === 'saving') return;
      const date = copy && new Date(copy.savedOn).toLocaleDateString(`${document.documentElement.lang}-u-ca-gregory-nu-latn`, { dateStyle: 'long' });
      const state = broken ? 'broken' : !copy ? (begun ? 'begun' : 'none') : copy.release !== this.dataset['release'] ? 'stale' : 'saved';
      this.#say(state, { date: date ?? '', count: broken }, Boolean(copy) || begun);
    } catch {
      this.#say('refused');
    }
  }

  async #save() {
    await this.#ready;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const tell = (share: number) => {
      this.querySelector('progress')!.value = share;
      this.#say('saving', { percent: Math.floor(share * 100) });
    };
    tell(0);
    // Asked on this click only: a browser may otherwise delete what is kept when it needs room.
    void navigator.storage?.persist?.().catch(() => {});
    try {
      await navigator.serviceWorker.register(`${this.#base}worker.js`);
      const missing = await saveCopy(this.#base, await readListing(this.#base, this.#language, signal), signal, tell);
      if (missing.length) this.#say('failed', { count: missing.length, files: missing.slice(0, 3).join(' · ') }, true);
      else this.#saved();
    } catch (failure) {
      const { name } = failure as Error;
      if (name === 'AbortError') this.#say('begun', {}, true);
      else this.#say(name === 'QuotaExceededError' ? 'full' : name === 'SecurityError' ? 'refused' : 'cut', {}, true);
    }
  }

  /** The page itself may be older than what was just saved; what counts is that the copy is whole. */
  #saved() {
    this.dataset['offlineState'] = 'none';
    void lookAt(this.#base, this.#language).then(({ copy }) => {
      if (copy) this.dataset['release'] = copy.release;
      return this.#look();
    });
  }

  #say(state: State, values: Record<string, string | number> = {}, removable = state !== 'none' && state !== 'removed' && state !== 'refused') {
    this.dataset['offlineState'] = state;
    const text = (state !== 'none' && this.#words[state]) || '';
    this.querySelector('[role=status]')!.textContent = text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));
    this.querySelector<HTMLElement>('.progress')!.hidden = state !== 'saving';
    const main = this.#button('save');
    main.parentElement!.hidden = state === 'saving' || state === 'saved';
    main.textContent = this.#words[offers[state] ?? 'save'] ?? main.textContent;
    this.#button('remove').hidden = !removable || state === 'saving';
  }
}
customElements.define('offline-box', OfflineBox);
