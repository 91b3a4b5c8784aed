/*
 * The worker that takes itself back: with OFFLINE=off the build puts it in the place of the other one. A phone that comes by
 * gets it, forgets all that was kept, and has no worker from the next page on.
 */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const leave = async () => {
    for (const name of await caches.keys()) if (name.startsWith(`guide ${new URL(registration.scope).pathname} `)) await caches.delete(name);
    await registration.unregister();
  };
  event.waitUntil(leave());
});
