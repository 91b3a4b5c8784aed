/** On the page for lost addresses: keeps only the language that the address itself was in, if it was in one. */
const texts = [...document.querySelectorAll<HTMLElement>('[data-path]')];
const own = texts.find((text) => location.pathname.startsWith(text.dataset['path']!));

if (own) for (const text of texts) text.hidden = text !== own;
