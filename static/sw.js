// Keeps the page's own files, so that everything works without a net. xtask writes the build and the list of files in
// when dist/ is finished. A new build waits until the person asks for it: old pages and new files never mix.
const BUILD = "dev";
const FILES = [];
// What is kept once the page has it: it says so.
const LATER = [];
const OURS = `hearback ${registration.scope} `;
const NAME = OURS + BUILD;
const address = (file) => new URL(file, registration.scope).href;
// Named by what is in it: it can't be old, and is the same in every build.
const isNamed = (href) => /-[0-9a-f]{8,16}[._][\w.]+$/.test(href);

// Fetches a file and keeps it under its own address. Where a host led the request to another address, the answer bears a
// mark of that, and no browser opens a page with such an answer: it is kept without.
const keep = async (cache, file) => {
  // Never an old copy of the browser's own, nor one that a server on the way still holds. What the page has just loaded
  // is not loaded twice.
  const href = address(file);
  const answer = await fetch(isNamed(href) ? href : new Request(`${href}?${BUILD}`, { cache: "reload" }));
  if (!answer.ok) throw new Error(`${answer.status} for ${href}`);
  // Servers that stand for one host don't change in one moment: a page of another build asks for files of that build.
  if (file === "index.html" && !(await answer.clone().text()).includes(BUILD)) throw new Error("The page is of another build.");
  await cache.put(href, answer.redirected ? new Response(await answer.blob(), answer) : answer);
};

addEventListener("install", (event) => {
  // All or nothing: where one can't be had, the browser tries again at the next visit.
  event.waitUntil(caches.open(NAME).then((cache) => Promise.all([
    ...FILES.map((file) => keep(cache, file)),
    ...LATER.map(async (file) => {
      // What an older build kept is the same under the same name.
      const kept = await caches.match(address(file));
      if (kept) await cache.put(address(file), kept);
    }),
  ])));
});

// Takes older builds away once a page of this one is the only one open: others may be of an older build, and ask for parts
// that only that build has.
const tidy = async () => {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  if (open.filter(({ url }) => url.startsWith(registration.scope)).length > 1) return;
  const names = await caches.keys();
  // A newer one is on its way in.
  if (registration.waiting || registration.installing) return;
  await Promise.all(names.filter((name) => name.startsWith(OURS) && name !== NAME).map((name) => caches.delete(name)));
};

addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const asked = new URL(request.url);
  asked.search = asked.hash = "";
  const { href } = asked;
  const opens = request.mode === "navigate";
  // Some mail services write the # of a link as %23, which makes a path of the screen's name (static/404.html).
  const [, page, screen] = /^(.+?)%(?:25)*23(.*)$/.exec(opens ? href : "") ?? [];
  if (page) return event.respondWith(Response.redirect(`${page}#${screen}`));
  // Some hosts give pages without their ending.
  const names = opens && href === registration.scope ? [address("index.html")] : [href, `${href}.html`];
  const ours = [...FILES, ...LATER].map(address);
  const wanted = names.find((name) => ours.includes(name));
  const older = !wanted && href.startsWith(registration.scope) && isNamed(href);
  if (request.method !== "GET" || !(wanted || older)) return;
  event.respondWith((older ? caches.match(href) : caches.open(NAME).then((cache) => cache.match(wanted)))
    .then((kept) => kept ?? fetch(request)));
});

addEventListener("message", (event) => {
  if (event.data === "come in") skipWaiting();
  if (event.data === "later") {
    event.waitUntil(caches.open(NAME).then((cache) => Promise.all(LATER.map(async (file) => {
      // Where there is no room, it comes by the net each time.
      if (!await cache.match(address(file))) await keep(cache, file).catch(() => {});
    }))));
  }
  const [asked, build] = String(event.data).split(/\? ?/);
  if (asked === "complete") {
    event.waitUntil(caches.open(NAME)
      .then((cache) => Promise.all(FILES.map((file) => cache.match(address(file)))))
      .then(async (kept) => {
        if (!kept.every(Boolean)) return;
        if (build === BUILD) await tidy();
        event.source?.postMessage("complete");
      }));
  }
});
