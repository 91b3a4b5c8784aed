/** On every page, after it has loaded: the worker, unless the reader asks for few data; and the buttons that share the page. */
import worker from './worker.ts?worker&url';

const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } };

if (import.meta.env.PROD && !connection?.saveData) addEventListener('load', () => void serviceWorker?.register(worker).catch(() => {}));

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  button.hidden = !navigator.share;
  button.onclick = () => void navigator.share({ title: document.title, url: location.href }).catch(() => {});
}
