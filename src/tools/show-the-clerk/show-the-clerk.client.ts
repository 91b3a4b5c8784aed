/** `<show-the-clerk>`: fills a card and puts it on the whole screen; what is typed is neither stored nor sent. */
import type { NumberPlan } from '../../numbers/parse-phone.ts';
import { formatFigure, isWord, noAnswer, press, tellAnswer } from './clerk-answer.ts';
import { fillCard, readNumber, readSum } from './show-the-clerk.ts';
import { stayAwake } from './stay-awake.ts';

type Card = { lines: Record<string, string>; blanks: string[]; answers: string[] };
type Data = { plan: NumberPlan; cards: Record<string, Card>; words: Record<string, string> };

customElements.define(
  'show-the-clerk',
  class extends HTMLElement {
    connectedCallback() {
      const { plan, cards, words } = JSON.parse(this.querySelector('script')!.textContent!) as Data;
      const [need, dialog] = [this.querySelector('select')!, this.querySelector('dialog')!];
      const each = (selector: string, change: (element: HTMLElement) => void) => this.querySelectorAll<HTMLElement>(selector).forEach(change);
      const values: Record<string, string> = {};
      const read = () => each('[data-blank]', (field) => {
        const blank = field.dataset['blank']!;
        const { value } = field.querySelector('input')!;
        const { text, sound } = blank === 'sum' ? readSum(value) : readNumber(value, plan);
        values[blank] = text;
        field.hidden = !cards[need.value]!.blanks.includes(blank);
        field.querySelector('b')!.hidden = sound;
      });
      let answer = noAnswer;
      const tell = () => {
        this.querySelector('output')!.value = formatFigure(answer.typed);
        this.querySelector('.said')!.textContent = tellAnswer(answer, words);
      };
      const show = () => {
        read();
        const { lines, answers } = cards[need.value]!;
        each('[data-clerk]', (line) => line.replaceChildren(...fillCard(lines[line.dataset['clerk']!]!, values).map(({ value, text }) => {
          const part = document.createElement(value ? 'b' : 'span');
          part.textContent = text;
          return part;
        })));
        this.querySelector('#clerk-meaning')!.textContent = need.selectedOptions[0]!.text;
        each('.answers', (part) => (part.hidden = !answers.length));
        each('.keys,output', (part) => (part.hidden = answers.every(isWord)));
        each('[data-answer]', (choice) => (choice.hidden = !answers.includes(choice.dataset['answer']!)));
        answer = noAnswer;
        tell();
        dialog.showModal();
        stayAwake(dialog);
      };
      each('[data-show]', (button) => (button.onclick = show));
      each('[data-key],[data-answer]', (button) => (button.onclick = () => {
        answer = press(answer, button.dataset['key'] ?? button.dataset['answer']!);
        tell();
      }));
      this.onchange = read;
      read();
    }
  },
);
