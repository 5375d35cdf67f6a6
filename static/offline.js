// Registers the worker that keeps the page's files, and tells the app how that stands: <html data-offline> is "ready"
// once every file is kept, "waiting" while a new version waits to be asked in. <html data-install> is "can" where the
// browser offers to install the page. Not in a frame of another site, and not for a file opened from a disk.
(() => {
  const root = document.documentElement;
  // How long after the app has started, ms: by then what the first screen wants has come on a slow net.
  const AFTER = 2000;
  const tell = (what, how) => {
    root.dataset[what] = how;
    dispatchEvent(new Event("hearback-offline"));
  };

  let offer = null;
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    offer = event;
    tell("install", "can");
  });
  addEventListener("appinstalled", () => tell("install", "done"));
  // An offer holds once. Who says no may be made another one later.
  addEventListener("hearback-install", async () => {
    const made = offer;
    offer = null;
    tell("install", "asked");
    try { await made?.prompt(); } catch { /* it was taken back */ }
  });

  // What opens from a disk is the whole of it, in one file.
  if (location.protocol === "file:") return tell("offline", "ready");
  // In a shut frame even to look for workers is refused.
  if (top !== self || !location.protocol.startsWith("http")) return;
  const workers = navigator.serviceWorker;
  if (!workers) return;
  // The one address a worker may come from, whatever is asked.
  const policy = window.trustedTypes?.createPolicy("hearback-worker", { createScriptURL: () => "sw.js" });
  let asked = false;
  workers.addEventListener("controllerchange", () => {
    // Once, and only when this page asked for it.
    if (asked) location.reload();
    asked = false;
  });
  const comeIn = () => {
    asked = true;
    if (registration.waiting) registration.waiting.postMessage("come in");
    // Another tab has let it in.
    else location.reload();
  };
  const begin = () => workers.register(policy ? policy.createScriptURL("") : "sw.js");
  let registration;
  // The learned reader came, most often before there was a worker to keep it.
  let later = false;
  addEventListener("hearback-read", ({ detail }) => {
    if (detail) return;
    later = true;
    registration?.active?.postMessage("later");
  });
  const look = () => {
    if (registration.waiting && registration.active) {
      // A page that could not start can't ask: the new version may be what mends it. Words in its box would be lost.
      if (root.dataset.start === "failed" && !document.getElementById("first-reply")?.value) comeIn();
      return tell("offline", "waiting");
    }
    registration.active?.postMessage(`complete? ${root.dataset.build}`);
    if (later) registration.active?.postMessage("later");
  };
  // The answer comes as a message of its own: WebKit may collect a channel's port before the worker has answered.
  workers.addEventListener("message", ({ data }) => {
    if (data === "complete" && root.dataset.offline !== "waiting") tell("offline", "ready");
  });
  workers.startMessages?.();
  // What a person waits for comes first: all files at once would take the net from it.
  const settled = new Promise((done) => {
    const changed = new MutationObserver(() => {
      if (!/running|failed/.test(root.dataset.start)) return;
      changed.disconnect();
      setTimeout(done, AFTER);
    });
    changed.observe(root, { attributeFilter: ["data-start"] });
  });
  settled.then(begin).then((begun) => {
    registration = begun;
    const follow = () => registration.installing?.addEventListener("statechange", look);
    registration.addEventListener("updatefound", follow);
    follow();
    look();
    addEventListener("hearback-update", comeIn);
    // A file that did not come, or a worker put to sleep before it answered: asked again, a little later each time.
    const again = (wait) => setTimeout(() => {
      if (root.dataset.offline) return;
      if (registration.active || registration.installing) look();
      else begin().then((anew) => { registration = anew; follow(); }, () => { /* still no net */ });
      if (wait < 60_000) again(wait * 2);
    }, wait);
    again(1000);
  }).catch(() => { /* a browser or a host without workers: everything works as long as there is a net */ });
})();
