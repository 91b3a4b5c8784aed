/** Shows the copy buttons beside codes and makes them work; they stay hidden where the browser cannot copy. */
if (navigator.clipboard) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.onclick = async () => {
      await navigator.clipboard.writeText(button.dataset['copy']!);
      button.textContent = '✓';
    };
  }
}
