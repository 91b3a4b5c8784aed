/** Opens the search dialog; the search itself is fetched only then, as a file of its own. */
import searchBox from './search-box.client.ts?worker&url';

class GuideSearch extends HTMLElement {
  connectedCallback() {
    const dialog = this.querySelector('dialog')!;
    const open = async (event: Event) => {
      event.preventDefault();
      dialog.showModal();
      await import(/* @vite-ignore */ searchBox);
      dialog.querySelector('input')!.focus();
    };
    for (const link of document.querySelectorAll('guide-search>a,[data-search-open]')) link.addEventListener('click', open);
    dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  }
}
customElements.define('guide-search', GuideSearch);
