/**
 * Opens the search: its dialog at a click, the search page's at once. What answers is two files, fetched side by side as soon
 * as the reader shows the intent: the script of the box and the quick index of the language.
 */
import script from './search-box.client.ts?worker&url';

const boxes = document.querySelectorAll<HTMLElement & { start?(index: Promise<Response>): void }>('search-box');
let fetched: Promise<Response> | undefined;

/** Fetches what answers, once; after a failure, again. */
function fetchSearch() {
  fetched ??= fetch(`${boxes[0]!.dataset['home']}search.json`);
  const index = fetched;
  import(/* @vite-ignore */ script)
    .then(() => boxes.forEach((box) => box.start!(index)))
    .catch(() => boxes.forEach((box) => (box.querySelector('[role=status]')!.textContent = box.dataset['error']!)));
  index.catch(() => (fetched = undefined));
}

class GuideSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')!;
    const open = (event: Event) => {
      event.preventDefault();
      dialog.showModal();
      dialog.querySelector('input')!.focus();
      fetchSearch();
    };
    for (const link of document.querySelectorAll<HTMLElement>('guide-search>a,[data-search-open]')) {
      link.onclick = open;
      link.onpointerdown = link.onfocus = () => {
        if (!fetched) fetchSearch();
      };
    }
    dialog.onclick = ({ target }) => {
      if (target === dialog) dialog.close();
    };
  }
}
customElements.define('guide-search', GuideSearch);
if (document.querySelector('main search-box')) fetchSearch();
