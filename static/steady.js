// Keeps the app in touch with a page that others change, says aloud what it has to say, lets it do one thing after the
// other, and says so when it can't go on.
//
// A page translator, the browser's own or an extension's, takes a text out and puts a <font> with other words in its
// place. The app goes on holding the text it made: what it writes there is seen by nobody, and what it wants to put in
// front of it is refused, which stops it. So each text that was taken out is remembered with what stands for it.
(() => {
  const root = document.documentElement;
  const standIns = new WeakMap();

  // What the app wrote into a text that is out of the page goes back in, for the translator to find anew.
  const written = new MutationObserver((records) => {
    for (const { target } of records) {
      const standIn = standIns.get(target);
      if (standIn?.isConnected && !target.isConnected) standIn.replaceWith(target);
      standIns.delete(target);
    }
  });
  const isFont = (node) => node?.nodeName === "FONT";
  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      for (const text of removedNodes) {
        if (text.nodeType !== Node.TEXT_NODE) continue;
        const standIn = [...addedNodes, previousSibling, nextSibling].find(isFont);
        if (!standIn) continue;
        standIns.set(text, standIn);
        written.observe(text, { characterData: true });
      }
    }
  }).observe(root, { childList: true, subtree: true });

  // The child of this parent that stands where the wanted one would: itself, its stand-in, or what it was put into.
  const inPlace = (parent, wanted) => {
    if (!wanted || wanted.parentNode === parent) return wanted;
    let at = wanted.isConnected ? wanted : standIns.get(wanted);
    while (at && at.parentNode !== parent) at = at.parentNode;
    return at;
  };
  const { insertBefore, removeChild } = Node.prototype;
  Node.prototype.insertBefore = function (node, next) {
    // With nothing left to stand before, the end is the nearest place.
    return insertBefore.call(this, node, inPlace(this, next) ?? null);
  };
  Node.prototype.removeChild = function (node) {
    return removeChild.call(this, inPlace(this, node) ?? node);
  };

  // What an extension, a password manager or a dictation tool puts into a box without a word is not heard by the app, which
  // would write what it knows over it. So before the app does anything, each box that holds other words than it last drew
  // or heard of tells of them.
  const known = new WeakMap();
  const boxes = () => document.querySelectorAll("#app :is(textarea, input, select)");
  const know = (box) => known.set(box, box.value);
  addEventListener("input", ({ target }) => know(target), true);
  addEventListener("hearback-drawn", () => boxes().forEach(know));
  addEventListener("hearback-look", () => boxes().forEach((box) => {
    if (known.has(box) && known.get(box) !== box.value) box.dispatchEvent(new Event("input", { bubbles: true }));
  }));

  // What is said to a screen reader while focus moves is cut off by what the move says (nvaccess/nvda#11299). So the app
  // marks what is to be said, in an attribute or in sight, and it is said here, each thing once, when focus has come to
  // rest. What was taken away before is not said, and what is gone does not stay to be read.
  const told = new WeakMap();
  let rest;
  const words = (place) =>
    place.dataset.says || [...place.querySelectorAll("p")].map((one) => one.textContent).join(" ");
  const say = () => {
    rest = undefined;
    const [voice, news] = [document.getElementById("aloud"), []];
    let isGone = false;
    for (const place of document.querySelectorAll("#app [data-says]")) {
      const [before, now] = [told.get(place) ?? "", words(place)];
      if (before === now) continue;
      told.set(place, now);
      if (!before.includes(now)) news.push(now);
      else isGone ||= voice?.textContent.includes(before);
    }
    if (voice && (news.length || isGone)) voice.textContent = news.join(" ");
  };
  addEventListener("hearback-drawn", () => { rest ??= setTimeout(say, 150); });
  addEventListener("focusin", () => {
    if (!rest) return;
    clearTimeout(rest);
    rest = setTimeout(say, 150);
  });

  // Some keyboards on a screen lie over the page, which scrolls up beneath them, and its header out of sight. There the
  // page becomes as high as what is seen of it. Whoever has it enlarged wants to see a part.
  const seen = window.visualViewport;
  seen?.addEventListener("resize", () => {
    const { height, scale } = seen;
    const isCovered = scale < 1.01 && innerHeight - height > 100;
    root.style.setProperty("--hb-seen", isCovered ? `${height}px` : "");
    if (!isCovered) return;
    // Only where nothing but the middle scrolls.
    if (getComputedStyle(root).overflowY === "hidden") scrollTo(0, 0);
    document.activeElement?.scrollIntoView({ block: "nearest" });
  });

  // While a page waits for its storage, Firefox may go on with what was put off, in the midst of a task (its bug 1855409).
  // The app's queue of tasks can't be entered twice: it would answer no more. So the second task waits for the first.
  const waiting = [];
  let runs = false;
  const { queueMicrotask: putOff } = window;
  const runAll = () => {
    if (runs || root.dataset.start === "left") return;
    runs = true;
    try {
      while (waiting.length) waiting.shift()();
    } finally {
      runs = false;
      if (waiting.length) putOff(runAll);
    }
  };
  window.queueMicrotask = (task) => {
    waiting.push(task);
    putOff(runAll);
  };

  // The app stopped: it answers nothing more, so nothing more may be typed that it would not keep. What stands in the
  // boxes stays there.
  const stop = (reason) => {
    if (root.dataset.start !== "running" || reason?.name !== "RuntimeError") return;
    root.dataset.start = "stopped";
    for (const box of document.querySelectorAll("textarea, input")) box.readOnly = true;
    document.querySelector(".hb-stopped")?.scrollIntoView({ block: "nearest" });
  };
  addEventListener("error", ({ error }) => stop(error));
  addEventListener("unhandledrejection", ({ reason }) => stop(reason));
  document.addEventListener("click", (event) => {
    if (event.target.closest?.("[data-reload]")) location.reload();
  });
})();
