/** `<read-the-sms>`: shows what the pasted SMS says, as text and never as markup; nothing pasted leaves the page. */
import { readSms, type Sentence, type SmsWords } from './read-the-sms.ts';
import { printDate } from './print-date.ts';

interface Data {
  words: SmsWords;
  meanings: Record<string, string>;
  units: Record<string, string>;
  unknown: string;
}

/** An element with nothing but text in it. */
function element(tag: string, text: string, name = ''): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = name;
  return made;
}

customElements.define(
  'read-the-sms',
  class extends HTMLElement {
    connectedCallback() {
      const { words, meanings, units, unknown } = JSON.parse(this.querySelector('script')!.textContent!) as Data;
      const language = this.closest<HTMLElement>('[lang]')!.lang;
      const input = this.querySelector('textarea')!;
      const list = this.querySelector('ol')!;

      const entry = ({ text, meanings: said, values }: Sentence) => {
        const item = document.createElement('li');
        const original = element('q', text);
        original.dir = 'auto';
        item.append(original, ...(said.length ? said : ['']).map((id) => element('div', meanings[id] ?? unknown)));
        // Isolated left to right, or the groups of a number would change places in Arabic.
        const printed = values.map(({ kind, text: value }) => (kind === 'date' ? printDate(value, language) : (units[kind] ?? '{n}').replace('{n}', `\u2066${value}\u2069`)));
        for (const value of printed) item.append(element('b', value), ' ');
        return item;
      };
      const show = () => {
        const { sentences, alarms, strangeHosts, namesState } = readSms(input.value, words);
        const known = sentences.some((sentence) => sentence.meanings.length);
        const states: Record<string, boolean> = { alarm: alarms.length > 0, state: namesState, calm: known && !alarms.length, 'nothing-known': sentences.length > 0 && !known, read: known };
        for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = !states[part.dataset['when']!];
        for (const sign of this.querySelectorAll<HTMLElement>('[data-sign]')) sign.hidden = !alarms.includes(sign.dataset['sign']!);
        this.querySelector('[data-hosts]')!.textContent = strangeHosts.join(' ');
        list.replaceChildren(...sentences.map(entry));
        list.hidden = !sentences.length;
      };
      input.oninput = show;
      show();
    }
  },
);
