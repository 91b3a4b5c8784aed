/** In the pocket edition: keeps in sight the parts that have all the words typed. The file works without it. */
const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const field = document.querySelector<HTMLLabelElement>('.find')!;
const none = document.querySelector<HTMLElement>('[role=status]')!;
const parts = [...document.querySelectorAll<HTMLElement>('main>article')].map((part) => ({ part, text: fold(part.textContent!) }));

field.hidden = false;
field.oninput = () => {
  const words = fold(field.querySelector('input')!.value).split(/\s+/);
  let found = 0;
  for (const { part, text } of parts) {
    part.hidden = !words.every((word) => text.includes(word));
    found += Number(!part.hidden);
  }
  none.hidden = found > 0;
};
