// Keeps the page's own files, so that everything works without a net. xtask writes the build and the list of files in
// when dist/ is finished. A new build waits until the person asks for it: old pages and new files never mix.
const BUILD = "dev";
const FILES = [];
// What is kept once the page has it: it says so.
const LATER = [];
const OURS = `hearback ${registration.scope} `;
const NAME = OURS + BUILD;
const address = (file) => new URL(file, registration.scope).href;

addEventListener("install", (event) => {
  // All or nothing, and never an old copy of the browser's own. One named by what is in it can't be old: what the page
  // has just loaded is not loaded twice.
  const named = /-[0-9a-f]{16}[._]/;
  const wanted = FILES.map((file) => new Request(address(file), { cache: named.test(file) ? "default" : "reload" }));
  event.waitUntil(caches.open(NAME).then((cache) => Promise.all([cache.addAll(wanted), ...LATER.map(async (file) => {
    // What an older build kept is the same under the same name.
    const kept = await caches.match(address(file));
    if (kept) await cache.put(address(file), kept);
  })])));
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
  const isOf = (files) => request.method === "GET" && files.some((file) => address(file) === wanted);
  if (!isOf(FILES) && !isOf(LATER)) return;
  event.respondWith(caches.open(NAME).then((cache) => cache.match(wanted)).then((kept) => kept ?? fetch(request)));
});

// The note at the end of a pause: a tap on it leads back to the page.
addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(clients.matchAll({ type: "window" }).then(([page]) => page?.focus()));
});

addEventListener("message", (event) => {
  if (event.data === "come in") skipWaiting();
  if (event.data === "later") {
    event.waitUntil(caches.open(NAME).then((cache) => Promise.all(LATER.map(async (file) => {
      // Where there is no room, it comes by the net each time.
      if (!await cache.match(address(file))) await cache.add(address(file)).catch(() => {});
    }))));
  }
  if (event.data === "complete?") {
    event.waitUntil(caches.open(NAME)
      .then((cache) => Promise.all(FILES.map((file) => cache.match(address(file)))))
      .then((kept) => { if (kept.every(Boolean)) event.source?.postMessage("complete"); }));
  }
});
