// The way out. It works before the app has loaded, without it, and after it has failed: a click on a
// [data-leave] link, or Shift pressed three times with nothing else, empties the page, silences it and
// puts a neutral address in this one's place. What it cannot do is clear the browser's history; the help says so.
// Without script the link is still a link.
(() => {
  const root = document.documentElement;
  const BETWEEN_PRESSES = 5000;
  const STILL_HERE = 4000;
  const LEFT = "hearback/left";

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
    try { return sessionStorage.getItem(LEFT) === "1"; } catch { return false; }
  };

  // A plain page with nothing of ours on it: all that is seen while the other address loads, or if it can't.
  let away = "https://www.bbc.co.uk/weather";
  let words = { title: "Weather", loading: "Loading…", still: "This page could not be loaded. Check your connection and try again.", again: "Try again", framed: "This part is empty now. Close the tab to leave the page around it." };
  function blank() {
    const shown = link();
    if (shown) {
      away = shown.href;
      words = { ...words, ...shown.dataset };
    }
    const view = document.createElement("div");
    view.setAttribute("role", "alert");
    const heading = document.createElement("h1");
    heading.textContent = words.title;
    const line = document.createElement("p");
    line.textContent = words.loading;
    const again = document.createElement("a");
    again.href = away;
    again.rel = "noreferrer";
    again.target = "_top";
    again.textContent = words.again;
    again.hidden = true;
    view.append(heading, line, again);
    root.classList.add("hb-away");
    document.title = words.title;
    document.body.replaceChildren(view);
    for (const icon of document.querySelectorAll("link[rel~=icon]")) icon.href = "data:,";
    setTimeout(() => {
      line.textContent = top === self ? words.still : words.framed;
      again.hidden = false;
    }, STILL_HERE);
  }

  function leave() {
    blank();
    try { window.speechSynthesis?.cancel(); } catch { /* a browser without speech has nothing to silence */ }
    dispatchEvent(new Event("hearback-leave"));
    remember(true);
    if (top === self) return location.replace(away);
    // In a frame the whole window goes where the browser lets it, and else the frame stays empty and says so.
    try { top.location.replace(away); } catch { /* not from here */ }
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("a[data-leave]")) return;
    event.preventDefault();
    leave();
  }, true);

  // Shift counts only when it was pressed and let go by itself: typing a capital or Shift+Tab starts over.
  let alone = false;
  let presses = 0;
  let timer = 0;
  const startOver = (text) => {
    clearTimeout(timer);
    if (presses > 0) say(text);
    presses = 0;
  };
  addEventListener("keydown", (event) => {
    if (event.key === "Shift") {
      if (!event.repeat) alone = !(event.ctrlKey || event.altKey || event.metaKey);
    } else {
      alone = false;
      startOver("");
    }
  }, true);
  addEventListener("pointerdown", () => { alone = false; }, true);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone) return;
    alone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses === 3) return leave();
    const { two = "", one = "", over = "" } = link()?.dataset ?? {};
    say(presses === 1 ? two : one);
    timer = setTimeout(() => {
      startOver(over);
      timer = setTimeout(() => say(""), BETWEEN_PRESSES);
    }, BETWEEN_PRESSES);
  }, true);

  // Going back after leaving must not bring the page back, whether the browser kept it or loads it anew.
  addEventListener("pageshow", (event) => {
    if (event.persisted && remembered()) blank();
  });
  const arrived = performance.getEntriesByType?.("navigation")[0]?.type;
  if (remembered()) {
    if (arrived === "back_forward") {
      root.classList.add("hb-away");
      document.addEventListener("DOMContentLoaded", blank);
    } else {
      remember(false);
    }
  }

  // Nothing has begun to start the app by the time everything is here: say so, as when it fails.
  addEventListener("load", () => {
    if (!root.dataset.start) root.dataset.start = "failed";
  });
})();
