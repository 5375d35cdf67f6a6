// Keeps the page's own files, so that everything works without a net. xtask writes the build and the list of files in
// when dist/ is finished. A new build waits until the person asks for it: old pages and new files never mix.
const BUILD = "dev";
const FILES = [];
const OURS = `hearback ${registration.scope} `;
const NAME = OURS + BUILD;
const address = (file) => new URL(file, registration.scope).href;

addEventListener("install", (event) => {
  // All or nothing, and never an old copy of the browser's own. One named by what is in it can't be old: what the page
  // has just loaded is not loaded twice.
  const named = /-[0-9a-f]{16}[._]/;
  const wanted = FILES.map((file) => new Request(address(file), { cache: named.test(file) ? "default" : "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(wanted)));
});

addEventListener("activate", (event) => {
  const old = (name) => name.startsWith(OURS) && name !== NAME;
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
    .then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  const asked = new URL(request.url);
  asked.search = asked.hash = "";
  const home = request.mode === "navigate" && asked.href === registration.scope;
  const wanted = home ? address("index.html") : asked.href;
  if (request.method !== "GET" || !FILES.some((file) => address(file) === wanted)) return;
  event.respondWith(caches.open(NAME).then((cache) => cache.match(wanted)).then((kept) => kept ?? fetch(request)));
});

addEventListener("message", (event) => {
  if (event.data === "come in") skipWaiting();
  if (event.data === "complete?") {
    event.waitUntil(caches.open(NAME)
      .then((cache) => Promise.all(FILES.map((file) => cache.match(address(file)))))
      .then((kept) => { if (kept.every(Boolean)) event.source?.postMessage("complete"); }));
  }
});
