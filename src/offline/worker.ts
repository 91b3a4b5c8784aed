/**
 * The service worker. It fetches nothing of its own accord: it keeps what passes, and answers when the line does not.
 * A new version of it waits until the guide is closed, and a page always asks the network first, so nobody is held on
 * an old one; how to take the worker back from every phone is told in the README of this room.
 */
import { findKept, isLost, keep } from './kept.ts';

interface Fetching extends Event {
  request: Request;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
declare const registration: { scope: string };
declare const clients: { claim(): Promise<void>; matchAll(options: object): Promise<{ url: string }[]> };

const { scope } = registration;
const base = new URL(scope).pathname;

/** Milliseconds without a first byte after which a kept answer is better than none; a slow but living line is quicker. */
const patience = 4000;

const pathOf = (url: string) => new URL(url).pathname.slice(base.length);

/** A name with a hash in it never changes its content. */
const isHashed = (path: string) => /[._-](?=[\w-]*\d)[\w-]{7,}\.\w+$/.test(path);

/** Whole and this site's own: neither an error, nor led elsewhere, nor a part. */
const isWhole = ({ status, type, redirected }: Response) => status === 200 && type === 'basic' && !redirected;

/** Looks for a kept answer; a browser that keeps nothing, or refuses to, has none. */
const find = (path: string) => findKept(base, path).catch(() => undefined);

/** Asks the network, and keeps the answer for later. */
function ask(event: Fetching, path: string): Promise<Response> {
  const asked = fetch(event.request);
  event.waitUntil(asked.then((answer) => (isWhole(answer) ? keep(base, path, answer.clone()) : undefined)).catch(() => {}));
  return asked;
}

/** What to say without a line about something that is not kept: the right address, the page for lost addresses, or the browser's own words. */
async function withoutLine({ request }: Fetching, path: string, failure: unknown): Promise<Response> {
  if (request.mode === 'navigate') {
    const proper = path.replace(/(^|\/)index\.html$/, '$1').replace(/([^/])$/, '$1/');
    if (proper !== path && (await find(proper))) return Response.redirect(base + proper + new URL(request.url).search);
    const lost = (await isLost(base, path).catch(() => false)) && (await find('404.html'));
    if (lost) return new Response(lost.body, { status: 404, headers: lost.headers });
  }
  throw failure;
}

async function answer(event: Fetching, path: string): Promise<Response> {
  const kept = isHashed(path) && (await find(path));
  if (kept) return kept;
  const asked = ask(event, path);
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(() => find(path)).then((found) => found ?? asked);
  late.catch(() => {});
  try {
    const first = await Promise.race([asked, late]);
    return first.status < 500 ? first : ((await find(path)) ?? first);
  } catch (failure) {
    return (await find(path)) ?? (await withoutLine(event, path, failure));
  }
}

addEventListener('fetch', (event) => {
  const { request } = event as Fetching;
  const path = pathOf(request.url);
  // What is being saved carries its hash, and its listing is only ever wanted fresh.
  const own = request.method === 'GET' && request.url.startsWith(scope) && !request.integrity && !request.headers.has('range') && !path.startsWith('offline/');
  if (own) (event as Fetching).respondWith(answer(event as Fetching, path));
});

/** Keeps the pages that were open before there was a worker, if the browser still has their bytes: nothing is fetched. */
async function keepOpen(): Promise<void> {
  for (const { url } of await clients.matchAll({ type: 'window', includeUncontrolled: true })) {
    const held = url.startsWith(scope) && (await fetch(url, { cache: 'only-if-cached', mode: 'same-origin' }).catch(() => undefined));
    if (held && isWhole(held)) await keep(base, pathOf(url), held);
  }
}

addEventListener('activate', (event) => {
  (event as Fetching).waitUntil(clients.claim().then(keepOpen).catch(() => {}));
});
