/**
 * Opens the search's dialog. What answers is two files, fetched side by side as soon as the reader shows the intent, never
 * before: the script of the box and the quick index of the language.
 */
import script from './search-box.client.ts?worker&url';

const boxes = document.querySelectorAll<HTMLElement & { start?(index: Promise<Response>): void }>('search-box');
const dialog = document.querySelector<HTMLDialogElement>('.search');
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

for (const wanted of document.querySelectorAll<HTMLElement>('[data-search-open],[type=search]')) {
  wanted.onpointerdown = wanted.onfocus = wanted.oninput = fetchSearch;
  if ('href' in wanted) {
    wanted.onclick = () => {
      dialog!.showModal();
      fetchSearch();
      return false;
    };
  }
}
// The search page may come with a query.
if (location.search && !dialog) fetchSearch();
