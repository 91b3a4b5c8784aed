/** What the home page carries: whether this browser can save at all, and the sending of the file. The box itself is fetched when it is wanted. */
import code from './offline-box.client.ts?worker&url';
import { sendFile } from './send-file.ts';

const box = document.querySelector<HTMLElement>('offline-box')!;
const fetchBox = () => import(/* @vite-ignore */ code) as Promise<unknown>;

if (navigator.serviceWorker && self.caches) {
  box.hidden = false;
  const button = box.querySelector('button')!;
  const first = () => {
    fetchBox().then(
      () => (button.removeEventListener('click', first), button.click()),
      () => (box.querySelector('[role=status]')!.textContent = box.dataset['cut']!),
    );
  };
  // Something is saved: say so.
  caches.keys().then(
    (names) => (names.some((name) => name.includes(` copy ${box.dataset['language']} `)) ? fetchBox() : button.addEventListener('click', first)),
    () => button.addEventListener('click', first),
  );
} else document.querySelector<HTMLElement>('[data-elsewhere]')!.hidden = false;

sendFile(document.querySelector<HTMLButtonElement>('[data-pocket]')!);
