// The way out. It works before the app has loaded, without it, and after it has failed: a click on a
// [data-leave] link, or Shift pressed three times with nothing else, empties the page, silences it and
// puts a neutral address in this one's place. What it cannot do is clear the browser's history; the help says so.
// Without script the link is still a link.
//
// Left stays left: back, reload and a restored tab find a blank page. Only a new visit, by an address or a link, starts
// the app again.
//
// In a box of text Shift is pressed for other reasons. There the three must come quickly, and they cover the page, which
// hides every word at once and loses none, and ask. Keyboards on a screen press Shift by themselves, for signs and for
// capitals: where the finger is the pointer, Shift in a box counts for nothing, and the link is as near as the box.
(() => {
  const root = document.documentElement;
  const BETWEEN_PRESSES = 5000;
  const QUICK = 500;
  const STILL_HERE = 4000;
  const LEFT = "hearback/left";
  let left = false;

  const link = () => document.querySelector("a[data-leave]");
  const say = (text) => {
    const status = document.getElementById("leave-status");
    if (status) status.textContent = text;
  };
  // Blocked storage must not stand in the way of leaving.
  const remember = (left) => {
    try { left ? sessionStorage.setItem(LEFT, "1") : sessionStorage.removeItem(LEFT); } catch { /* nothing to do */ }
  };
  const remembered = () => {
    try { return left || sessionStorage.getItem(LEFT) === "1"; } catch { return left; }
  };

  // Each entry of the history that was shown once bears a mark, which a reload, the way back and a restored tab bring
  // along and a new visit has not. Kinds of navigation alone don't tell: engines disagree about a restored tab.
  const isKnown = () => Boolean(history.state?.hearback);
  const know = () => {
    try { history.replaceState({ ...history.state, hearback: true }, ""); } catch { /* a file, or too many in a row */ }
  };

  // A plain page with nothing of ours on it: all that is seen while the other address loads, or if it can't.
  let away = "https://www.bbc.co.uk/weather";
  let words = { title: "Weather", asked: "Shift was pressed three times.", go: "Leave", stay: "Go back", loading: "Loading…", still: "This page could not be loaded. Check your connection and try again.", again: "Try again", framed: "This part is empty now. Close the tab to leave the page around it." };
  function plainPage(says, goes) {
    const shown = link();
    if (shown) {
      away = shown.href;
      words = { ...words, ...shown.dataset };
    }
    const view = document.createElement("main");
    const said = document.createElement("div");
    said.setAttribute("role", "alert");
    const heading = document.createElement("h1");
    heading.textContent = words.title;
    const line = document.createElement("p");
    line.textContent = words[says];
    const again = document.createElement("a");
    again.href = away;
    again.rel = "noreferrer";
    again.target = "_top";
    again.textContent = words[goes];
    said.append(heading, line, again);
    view.append(said);
    root.classList.add("hb-away");
    document.title = words.title;
    return { view, line, again };
  }

  function blank() {
    const { view, line, again } = plainPage("loading", "again");
    again.hidden = true;
    root.classList.remove("hb-covered", "hb-unread");
    document.body.replaceChildren(view);
    for (const icon of document.querySelectorAll("link[rel~=icon]")) icon.href = "data:,";
    setTimeout(() => {
      line.textContent = top === self ? words.still : words.framed;
      again.hidden = false;
    }, STILL_HERE);
  }

  const silence = () => {
    try { window.speechSynthesis?.cancel(); } catch { /* a browser without speech has nothing to silence */ }
  };

  // Hides everything under the same plain page and takes nothing away. It waits as long as it takes: the person may be
  // looking at the keyboard.
  let uncover;
  function cover() {
    if (uncover) return;
    silence();
    const at = document.activeElement;
    const title = document.title;
    const { view, again } = plainPage("asked", "go");
    const stay = document.createElement("button");
    stay.textContent = words.stay;
    again.dataset.leave = "";
    again.after(stay);
    view.className = "hb-cover";
    document.body.append(view);
    root.classList.add("hb-covered");
    // A clock that runs beneath writes the title.
    const titles = new MutationObserver(() => { if (document.title !== words.title) document.title = words.title; });
    titles.observe(document.head, { subtree: true, childList: true, characterData: true });
    uncover = () => {
      uncover = undefined;
      titles.disconnect();
      view.remove();
      root.classList.remove("hb-away", "hb-covered");
      document.title = title;
      at?.focus?.();
    };
    stay.addEventListener("click", () => uncover?.());
    again.focus();
  }

  function leave() {
    left = true;
    blank();
    silence();
    remember(true);
    // A frame may stay: what the app has put off is not done any more (steady.js).
    root.dataset.start = "left";
    if (top === self) return location.replace(away);
    // In a frame the whole window goes where the browser lets it, and else the frame stays empty and says so.
    try { top.location.replace(away); } catch { /* not from here */ }
  }

  // The app, which hears of it, calls a pause or leads to the one that runs.
  const call = () => dispatchEvent(new Event("hearback-call"));

  document.addEventListener("click", (event) => {
    if (event.target.closest?.(".hb-call")) return call();
    if (!event.target.closest?.("a[data-leave]")) return;
    event.preventDefault();
    leave();
  }, true);

  const TEXT = "textarea, input:not([type=checkbox], [type=radio], [type=range], [type=file]), [contenteditable]";
  // Shift counts only when it was pressed and let go by itself: typing a capital or Shift+Tab starts over.
  let alone = false;
  let presses = 0;
  let last = 0;
  let timer = 0;
  const startOver = (text) => {
    if (!presses) return;
    clearTimeout(timer);
    say(text);
    presses = 0;
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Shift") {
      if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
    } else {
      alone = false;
      startOver("");
      // The key that calls a pause on every screen. It types nothing, so it may be pressed while words are typed.
      if (event.key === "F8" && !event.repeat && !left && !uncover) {
        event.preventDefault();
        call();
      }
    }
  }, true);
  addEventListener("pointerdown", () => {
    alone = false;
    startOver("");
  }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone || event.isComposing || uncover) return;
    alone = false;
    const box = event.target.closest?.(TEXT);
    if (box && matchMedia("(pointer: coarse)").matches) return;
    if (box && event.timeStamp - last > QUICK) presses = 0;
    last = event.timeStamp;
    presses += 1;
    clearTimeout(timer);
    if (presses === 3) {
      startOver("");
      return box ? cover() : leave();
    }
    // Whoever types is not told of each press.
    if (box) return say("");
    const { two = "", one = "", over = "" } = link()?.dataset ?? {};
    say(presses === 1 ? two : one);
    timer = setTimeout(() => {
      startOver(over);
      timer = setTimeout(() => say(""), BETWEEN_PRESSES);
    }, BETWEEN_PRESSES);
  }, true);

  // The browser kept the page as it was, or one from before it was left.
  addEventListener("pageshow", (event) => {
    if (event.persisted && remembered()) blank();
  });
  const arrived = performance.getEntriesByType?.("navigation")[0]?.type;
  if (remembered() && (isKnown() || arrived === "reload" || arrived === "back_forward")) {
    left = true;
    root.classList.add("hb-away", "hb-unread");
    root.dataset.start = "left";
    document.addEventListener("DOMContentLoaded", blank);
  } else {
    remember(false);
  }
  know();
  // Another address of the same page is typed, or one of its links is opened: a visit of its own, unless it is an entry
  // that was shown before.
  addEventListener("hashchange", () => {
    const known = isKnown();
    know();
    if (!left || known) return;
    left = false;
    remember(false);
    location.reload();
  });

  // Nothing has begun to start the app by the time everything is here: say so, as when it fails.
  addEventListener("load", () => {
    if (!root.dataset.start) root.dataset.start = "failed";
  });
})();
