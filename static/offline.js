// Registers the worker that keeps the page's files, and tells the app how that stands: <html data-offline> is "ready"
// once every file is kept, "waiting" while a new version waits to be asked in. <html data-install> is "can" where the
// browser offers to install the page. Not in a frame of another site, and not for a file opened from a disk.
(() => {
  const root = document.documentElement;
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
  addEventListener("hearback-install", () => offer?.prompt());

  const workers = navigator.serviceWorker;
  if (!workers || top !== self || !location.protocol.startsWith("http")) return;
  // The one address a worker may come from, whatever is asked.
  const policy = window.trustedTypes?.createPolicy("hearback-worker", { createScriptURL: () => "sw.js" });
  let asked = false;
  workers.addEventListener("controllerchange", () => {
    // Once, and only when this page asked for it.
    if (asked) location.reload();
    asked = false;
  });
  workers.register(policy ? policy.createScriptURL("") : "sw.js").then((registration) => {
    const look = () => {
      if (registration.waiting && registration.active) return tell("offline", "waiting");
      if (!registration.active) return;
      const answer = new MessageChannel();
      answer.port1.onmessage = ({ data }) => { if (data) tell("offline", "ready"); };
      registration.active.postMessage("complete?", [answer.port2]);
    };
    const follow = () => registration.installing?.addEventListener("statechange", look);
    registration.addEventListener("updatefound", follow);
    follow();
    look();
    addEventListener("hearback-update", () => {
      asked = true;
      registration.waiting?.postMessage("come in");
    });
  }).catch(() => { /* a browser or a host without workers: everything works as long as there is a net */ });
})();
