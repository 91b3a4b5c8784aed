/** `<renewal-reminder>`: says when the fee is next taken and makes the calendar file; nothing typed leaves the page. */
import { remind } from './renewal-reminder.ts';

customElements.define(
  'renewal-reminder',
  class extends HTMLElement {
    connectedCallback() {
      const { kazakhstan, tenge, words } = JSON.parse(this.querySelector('script')!.textContent!) as { kazakhstan: number; tenge: string; words: Record<string, string> };
      const locale = `${this.closest<HTMLElement>('[lang]')!.lang}-u-ca-gregory-nu-latn`;
      const [paid, fee] = this.querySelectorAll('input');
      const [period, operator] = this.querySelectorAll('select');
      const answer = this.querySelector<HTMLElement>('.answer')!;
      const link = this.querySelector<HTMLAnchorElement>('.ways a')!;
      const copy = this.querySelector('button')!;
      const writing = {
        words,
        day: (iso: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(iso)),
        moment: (at: number) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(at),
        sum: (sum: number) => tenge.replace('{sum}', new Intl.NumberFormat(locale).format(sum)),
      };
      const paragraph = (text: string, strong = false) => {
        const made = document.createElement(strong ? 'strong' : 'span');
        made.textContent = text;
        const line = document.createElement('p');
        line.append(made);
        return line;
      };
      const show = () => {
        const clocks = { now: Date.now(), kazakhstan, reader: (at: number) => -new Date(at).getTimezoneOffset() };
        const reminder = remind({ paid: paid!.value, period: period!.value, fee: fee!.value }, clocks, writing);
        const refused = typeof reminder === 'string';
        const { lines, today, calendar } = refused ? { lines: [], today: [words[reminder]!], calendar: undefined } : reminder;
        // Nobody is told that an empty field holds no day, unless the browser found what is in it to be none.
        answer.hidden = !paid!.value && !paid!.validity.badInput;
        answer.firstElementChild!.replaceChildren(...lines.map((line) => paragraph(line, true)), ...today.map((line) => paragraph(line)));
        URL.revokeObjectURL(link.href);
        link.hidden = !calendar;
        link.download = calendar?.name ?? '';
        link.href = calendar ? URL.createObjectURL(new Blob([calendar.text], { type: 'text/calendar' })) : '';
        copy.parentElement!.hidden = refused;
        copy.hidden = !navigator.clipboard;
        copy.textContent = words['copy']!;
        copy.onclick = async () => {
          await navigator.clipboard.writeText(lines.join('\n'));
          copy.textContent = '✓';
        };
        for (const line of this.querySelectorAll<HTMLElement>('[data-brands]')) line.hidden = !line.dataset['brands']!.split(' ').includes(operator!.value);
      };
      this.addEventListener('input', show);
      show();
    }
  },
);
