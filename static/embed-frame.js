// Between the frame and the page around it (docs/embedding.md). Only this script speaks to the host, and only what the
// app hands it: numbers and words of ours. What comes in is looked at here by whom it is from, and in the app by what
// it says. It runs before the app and without it, so that the frame's height is right also where the app can't start.
(() => {
  // What the host set outlasts a reload of the frame, which comes back at the screen it was on. It is no one's words.
  const root = document.documentElement;
  const said = location.hash.startsWith("#/") ? "" : location.hash;
  root.dataset.embed = said || (window.name.startsWith("hearback#") ? window.name.slice(8) : "");
  if (parent === self) return;
  if (said) window.name = `hearback${said}`;
  const PROTOCOL = 1;
  const MOST_A_SECOND = 20;
  let host = null;
  let held = [];
  // A host without an address of its own can only be reached by "*".
  const post = (message) => parent.postMessage(message, host && host !== "null" ? host : "*");

  let height = 0;
  const secret = /[#?&]secret=([A-Za-z0-9]{1,40})/.exec(location.hash)?.[1];
  const tellHeight = (again) => {
    const now = Math.ceil(document.body?.getBoundingClientRect().height ?? 0);
    // A change of a pixel or less may be the answer to our own message.
    if (now === 0 || (!again && Math.abs(now - height) <= 1)) return;
    height = now;
    post({ hearback: PROTOCOL, type: "resize", height });
    // WordPress's automatic embeds.
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
  };
  addEventListener("DOMContentLoaded", () => {
    new ResizeObserver(() => tellHeight(false)).observe(document.body);
    tellHeight(true);
  });

  let second = 0;
  let heard = 0;
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== parent || typeof data !== "object" || data === null) return;
    if (secret && data.message === "ready" && data.secret === secret) return tellHeight(true);
    if (data.hearback !== PROTOCOL || typeof data.type !== "string" || (host !== null && origin !== host)) return;
    const now = Math.floor(performance.now() / 1000);
    heard = now === second ? heard + 1 : 1;
    second = now;
    if (heard > MOST_A_SECOND) return;
    if (data.type === "init") {
      host ??= origin;
      for (const message of held.splice(0)) post(message);
      return tellHeight(true);
    }
    // Who has not begun with init is not listened to.
    if (host === null) return;
    const { type, theme, tokens } = data;
    if (tokens !== undefined && (typeof tokens !== "object" || tokens === null || Object.keys(tokens).length > 12)) return;
    let detail;
    try { detail = JSON.stringify({ hearback: PROTOCOL, type, theme, tokens }); } catch { return; }
    dispatchEvent(new CustomEvent("hearback-host", { detail }));
  });

  addEventListener("hearback-tell", ({ detail }) => {
    const message = JSON.parse(detail);
    const sent = message.type === "state" ? [{ hearback: PROTOCOL, type: "ready" }, message] : [message];
    // Nothing but being ready is said before the host has said who it is.
    if (host !== null) return sent.forEach(post);
    held = [...held, ...sent].slice(-20);
    if (message.type === "state") post(sent[0]);
  });
})();
