import { draw } from './draw-results.ts';
import type { QuickIndex } from './quick-index.ts';
import css from './search-box.css?inline';

export type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** What a search box shows: its state, the answer, the results, one button, the way on. */
export class BoxView {
  readonly list = document.createElement('ol');
  /** What the full text is doing, below the results. */
  readonly line = document.createElement('p');
  readonly button = Object.assign(document.createElement('button'), { type: 'button', hidden: true });
  #box: HTMLElement;
  /** What can be said at once, above the results. */
  readonly answer = Object.assign(document.createElement('dl'), { hidden: true });
  #wayOn = Object.assign(document.createElement('p'), { hidden: true });

  /** @param box the element with its field and its status; what only the script needs is added below them */
  constructor(box: HTMLElement) {
    this.#box = box;
    this.line.setAttribute('role', 'status');
    box.append(this.answer, this.list, this.line, this.button, this.#wayOn);
  }

  /** Adds styles, and the links to where else to begin. */
  furnish({ words }: QuickIndex): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    for (const anchor of ['situations', 'operators']) this.#wayOn.append(Object.assign(document.createElement('a'), { href: `${this.#box.dataset['home']}#${anchor}`, textContent: words[anchor]! }), ' ');
  }

  /** Shows articles in place of all that stood there. */
  show(index: QuickIndex, slugs: string[]): void {
    this.answer.hidden = true;
    this.list.replaceChildren();
    this.add(index, slugs);
    this.offer('');
  }

  add(index: QuickIndex, slugs: string[]): void {
    draw(this.list, index, this.#box.dataset['home']!, slugs);
  }

  /** Puts an action on the button; without a text the button goes. */
  offer(text: string, action?: () => unknown): void {
    this.button.hidden = !text;
    this.button.textContent = text;
    this.button.onclick = () => void action?.();
  }

  say(state: State, text = state === 'loading' ? this.#box.dataset['loading'] : ''): void {
    this.#box.querySelector('[role=status]')!.textContent = text ?? '';
    this.#wayOn.hidden = state !== 'empty' && state !== 'error';
    this.#box.dataset['searchState'] = state;
  }

  sayFull(state: 'idle' | 'loading' | 'done' | 'error', text = ''): void {
    this.line.textContent = text;
    this.#box.dataset['searchFull'] = state;
  }
}
