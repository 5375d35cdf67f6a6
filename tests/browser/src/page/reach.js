// What a keyboard comes to on a page, in which order, and whether it is in sight there.

// A group of radio buttons is one stop: the chosen one, or else the first.
const isTheOne = (radio) => {
  const group = [...document.querySelectorAll("input[type=radio]")].filter((one) => one.name === radio.name);
  return radio === (group.find((one) => one.checked) ?? group[0]);
};

function stops() {
  const all = document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]");
  return [...all].filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true })
    && (one.type !== "radio" || isTheOne(one)));
}

// What is seen of a stop: an input out of sight has its label.
const seen = (stop) => (stop.classList.contains("hb-unseen") ? stop.closest("label") : stop);
const place = (stop) => seen(stop).getClientRects()[0] ?? seen(stop).getBoundingClientRect();
const named = (stop) => `${stop.localName} "${(seen(stop).innerText || stop.id || stop.className).trim().slice(0, 40)}"`;

// Where a stop stands for one elsewhere on the page: what scrolls in the middle stands where the middle does.
function outside(stop) {
  const main = stop.closest("main");
  if (!main) return place(stop);
  const [window, column] = [main.getBoundingClientRect(), place(stop)];
  return { top: window.top, bottom: window.bottom, left: column.left, right: column.right };
}

// Down the page, or along a line, or from the top of the next column.
function isBackward(before, after) {
  const near = before.closest("main") === after.closest("main");
  const [a, b] = near ? [place(before), place(after)] : [outside(before), outside(after)];
  if (b.bottom <= a.top + 2) return b.left < a.right - 2;
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const isOneLine = shared > Math.min(a.bottom - a.top, b.bottom - b.top) / 2;
  return isOneLine && near && b.left < a.left - 2;
}

// Every step of the focus that goes up the page or back on its line.
function outOfOrder() {
  const all = stops().filter((one) => !one.classList.contains("hb-skip"));
  const wrong = all.filter((one) => one.tabIndex > 0).map((one) => `${named(one)} has an order of its own`);
  all.slice(1).forEach((after, at) => {
    if (isBackward(all[at], after)) wrong.push(`from ${named(all[at])} to ${named(after)}`);
  });
  return wrong;
}

const cut = (box) => ({
  left: Math.max(box.left, 0), right: Math.min(box.right, innerWidth), top: Math.max(box.top, 0), bottom: Math.min(box.bottom, innerHeight),
});

// Half of it is in sight, or a line of what is high: Firefox scrolls to nothing that is in sight by a line already.
function isSeen(stop) {
  const whole = place(stop);
  const box = cut(whole);
  const height = box.bottom - box.top;
  if (box.right - box.left < 1 || height < 1) return false;
  const isThere = (share) => {
    const there = document.elementFromPoint((box.left + box.right) / 2, box.top + height * share);
    return there && (seen(stop).contains(there) || there.closest("label, a, button, summary")?.contains(seen(stop)));
  };
  const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
  return shares.filter(isThere).length / shares.length * height >= Math.min((whole.bottom - whole.top) / 2, 16);
}

const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

// Whatever can't be seen once it has the focus, says nothing, or sticks out of the page, and a way out that is not in sight.
function outOfReach() {
  const wrong = [];
  const way = document.querySelector(".hb-leave__link");
  for (const stop of stops().filter((one) => !one.classList.contains("hb-skip"))) {
    stop.focus();
    // WebKit scrolls to the focus a moment later.
    if (isWebKit) stop.scrollIntoView({ block: "nearest" });
    if (!isSeen(stop)) wrong.push(`${named(stop)} is covered or out of the window`);
    if (!isSeen(way)) wrong.push(`the way out is not in sight at ${named(stop)}`);
    const says = stop.matches("a, button, summary") && !stop.innerText.trim() && !stop.dataset.letter;
    if (says) wrong.push(`${named(stop)} has no word`);
  }
  const boxes = [".hb-masthead__home", ".hb-call", ".hb-leave__link"].map((name) => document.querySelector(name));
  boxes.forEach((one, at) => boxes.slice(at + 1).forEach((other) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom && isSeen(one) && isSeen(other)) {
      wrong.push(`${named(one)} and ${named(other)} touch`);
    }
  }));
  const main = document.querySelector("main");
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth + 1) wrong.push("the page scrolls sideways");
  // WebKit finds the middle wider than whatever is in it.
  if (main.scrollWidth > main.clientWidth + 1) {
    const edge = main.getBoundingClientRect().right + 1;
    const all = [...main.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > edge);
    wrong.push(...all.map((one) => `${named(one)} sticks out`));
  }
  return wrong;
}
