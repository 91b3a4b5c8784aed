/** Marks the languages the browser asks for, on pages that offer all of them. Nothing is chosen for the reader. */
const wanted = navigator.languages.map((tag) => new Intl.Locale(tag).maximize());

for (const item of document.querySelectorAll<HTMLElement>('[data-language]')) {
  const offered = new Intl.Locale(item.dataset['language']!).maximize();
  item.classList.toggle('own', wanted.some(({ language, script }) => language === offered.language && script === offered.script));
}
