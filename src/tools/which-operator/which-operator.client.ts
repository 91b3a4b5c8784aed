/** `<which-operator>`: shows the prepared answer that fits what is typed; nothing typed leaves the page. */
import { whichOperator, type NumberFacts } from './which-operator.ts';

customElements.define(
  'which-operator',
  class extends HTMLElement {
    connectedCallback() {
      const facts = JSON.parse(this.querySelector('script')!.textContent!) as NumberFacts;
      const input = this.querySelector('input')!;
      const each = (selector: string, change: (element: HTMLElement) => void) => this.querySelectorAll<HTMLElement>(selector).forEach(change);
      const show = (finished: boolean) => {
        const answer = whichOperator(input.value, facts);
        // Nobody is told of a number too short while still typing it.
        const kind = finished || !['none', 'short', 'too-short'].includes(answer.kind) ? answer.kind : '';
        each('[data-is]', (part) => (part.hidden = !part.dataset['is']!.split(' ').includes(input.value.trim() && kind)));
        each('[data-brand]', (part) => (part.hidden = !answer.brands.includes(part.dataset['brand']!)));
        each('[data-known]', (part) => (part.hidden = !answer.brands.length === (part.dataset['known'] === 'yes')));
        each('[data-number]', (part) => {
          part.textContent = answer[part.dataset['number'] as 'written' | 'national'];
        });
        each('[data-copy-of]', (button) => {
          button.dataset['copy'] = answer[button.dataset['copyOf'] as 'e164' | 'national'];
          button.textContent = '';
        });
      };
      input.oninput = () => show(false);
      input.onchange = () => show(true);
      // The browser may have kept what was typed before.
      show(true);
    }
  },
);
