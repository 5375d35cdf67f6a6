// Undoes a bad release: put this in the place of sw.js on the server. It takes away what the worker before it kept and
// steps aside, so that the next visit gets everything from the server. docs/hosting.md says when.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => {
  const ours = (name) => name.startsWith(`hearback ${registration.scope} `);
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter(ours).map((name) => caches.delete(name))))
    .then(() => registration.unregister()));
});
