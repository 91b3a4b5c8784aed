/** Opens the search: its dialog at a click, the search page's at once. The search itself is a file of its own, fetched only then. */
import searchBox from './search-box.client.ts?worker&url';

const fetchSearch = () => import(/* @vite-ignore */ searchBox) as Promise<unknown>;

class GuideSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')!;
    const open = async (event: Event) => {
      event.preventDefault();
      dialog.showModal();
      await fetchSearch();
      dialog.querySelector('input')!.focus();
    };
    for (const link of document.querySelectorAll('guide-search>a,[data-search-open]')) link.addEventListener('click', open);
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }
}
customElements.define('guide-search', GuideSearch);
if (document.querySelector('main search-box')) void fetchSearch();
