// For the page around a Hearback frame (docs/embedding.md). It lets frames grow with what is in them, makes
// <hearback-widget> work, and tells the page in events how far a visitor is: in numbers, never in their words.
(() => {
  const PROTOCOL = 1;
  if (customElements.get("hearback-widget")) return;

  // Where embed.html is: beside this script. Where a page builder has put the script into another one or into the page,
  // data-base says it: on the script, on the element or on the iframe.
  const isOurs = (script) => /\/embed\.js$/.test(script?.src.split(/[?#]/)[0]);
  const own = document.currentScript;
  const beside = () => {
    // Others call their scripts so, too: one that is found by its name is believed if it is the only one.
    const found = isOurs(own) ? [own] : [...document.scripts].filter(isOurs);
    return found.length === 1 ? found[0].src : undefined;
  };
  const folder = (said) => said?.replace(/\/?$/, "/");
  const script = folder(own?.dataset.base) ?? beside();
  const frameOf = (element) => {
    const said = folder(element.dataset.base) ?? script;
    try { return said ? new URL("embed.html", new URL(said, document.baseURI)) : null; } catch { return null; }
  };
  let told = false;
  const tellLost = () => {
    if (!told) console.warn("Hearback: embed.js can't tell where it comes from. Give its script data-base=\"https://…/\".");
    told = true;
  };

  const OPTIONS = ["area", "topics", "levels", "theme", "density", "keep", "drills", "accent", "lang", "pack", "exit"];
  const TYPES = ["ready", "resize", "state", "progress", "complete", "error"];
  // CSS pixels. No frame is lower or higher, whatever it says.
  const LEAST = 160;
  const MOST = 4000;

  // Each frame with where it comes from, how high it may be and the element its events come from.
  const frames = new Map();
  const clamp = (height, { least, most }) => Math.min(Math.max(height, least), most);
  const pixels = (text, usual) => {
    const number = Number(text);
    return Number.isFinite(number) && number >= LEAST && number <= MOST ? number : usual;
  };
  // A sandbox without allow-same-origin leaves the frame no origin of its own.
  const isShut = (frame) => frame.sandbox.length > 0 && !frame.sandbox.contains("allow-same-origin");
  const post = (frame, message) => {
    const to = isShut(frame) ? "*" : frames.get(frame)?.base.origin;
    if (to) frame.contentWindow?.postMessage({ hearback: PROTOCOL, ...message }, to);
  };

  function watch(frame, element, base, least, most) {
    if (frames.has(frame)) return;
    frames.set(frame, { element, base, least, most });
    frame.addEventListener("load", () => post(frame, { type: "init" }));
    post(frame, { type: "init" });
  }

  addEventListener("message", ({ source, origin, data }) => {
    // What is none of ours at all is passed over; then by whom, from where, and what it is.
    if (source === null) return;
    if (typeof data !== "object" || data === null || data.hearback !== PROTOCOL || !TYPES.includes(data.type)) return;
    const isIts = ([frame]) => frame.contentWindow === source;
    // One that came later than this script, or was given its address later.
    if (![...frames].some(isIts)) adopt();
    const found = [...frames].find(isIts);
    if (!found) return;
    const [frame, known] = found;
    if (origin !== (isShut(frame) ? "null" : known.base.origin)) return;
    if (data.type === "resize") {
      if (!Number.isFinite(data.height)) return;
      frame.style.height = `${clamp(Math.ceil(data.height), known)}px`;
    } else if (data.type === "ready") {
      post(frame, { type: "init" });
    } else if (data.type === "error") {
      console.warn(`Hearback: ${String(data.reason).slice(0, 200)}`);
    }
    const { type, hearback, ...detail } = data;
    known.element.dispatchEvent(new CustomEvent(`hearback-${type}`, { detail, bubbles: true, composed: true }));
  });

  class Widget extends HTMLElement {
    static observedAttributes = [...OPTIONS, "min-height", "max-height", "height"];
    #frame = null;
    #base = null;

    connectedCallback() {
      if (this.#frame) return;
      const base = frameOf(this);
      // The link inside the element stays.
      if (!base) return tellLost();
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("title") ?? "Listening practice";
      frame.setAttribute("part", "frame");
      frame.setAttribute("loading", "lazy");
      frame.setAttribute("referrerpolicy", "no-referrer");
      frame.setAttribute("allow", "clipboard-write; web-share; screen-wake-lock");
      frame.style.cssText = "display: block; border: 0; inline-size: 100%; max-inline-size: 100%";
      frame.style.height = `${pixels(this.getAttribute("height"), 720)}px`;
      this.#base = base;
      frame.src = this.#address();
      this.#frame = frame;
      this.style.display ||= "block";
      // What stands inside the element, a plain link, is for pages without this script.
      (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(frame);
      watch(frame, this, base, pixels(this.getAttribute("min-height"), LEAST), pixels(this.getAttribute("max-height"), MOST));
    }

    disconnectedCallback() {
      frames.delete(this.#frame);
      this.#frame = null;
    }

    attributeChangedCallback(name, before, value) {
      if (!this.#frame || before === value) return;
      const known = frames.get(this.#frame);
      if (name === "min-height") known.least = pixels(value, LEAST);
      else if (name === "max-height") known.most = pixels(value, MOST);
      else if (name === "height") this.#frame.style.height = `${pixels(value, 720)}px`;
      // What can change without losing words changes so.
      else if (name === "theme" && value) post(this.#frame, { type: "set", theme: value });
      else if (name === "accent" && value) post(this.#frame, { type: "set", tokens: { accent: value } });
      else this.#frame.src = this.#address();
    }

    // Another look: tokens with their values, as docs/embedding.md lists them.
    set(tokens) {
      if (this.#frame) post(this.#frame, { type: "set", tokens });
    }

    // Brings a visitor who asked for it to the frame.
    focus() {
      this.#frame?.focus();
      if (this.#frame) post(this.#frame, { type: "focus" });
    }

    #address() {
      const said = OPTIONS.filter((name) => this.hasAttribute(name));
      const options = said.map((name) => `${name}=${encodeURIComponent(this.getAttribute(name)).replaceAll("%2C", ",")}`);
      return `${this.#base.href}#${options.join("&")}`;
    }
  }
  customElements.define("hearback-widget", Widget);

  // Frames that were pasted as such. Some hosts lead addresses to ones without their ending.
  function adopt() {
    for (const frame of document.querySelectorAll("iframe")) {
      const base = frameOf(frame);
      const [page] = frame.src.split(/[?#]/);
      if (!base || ![page, `${page}.html`].includes(base.href)) continue;
      const said = new URLSearchParams(new URL(frame.src).hash.slice(1));
      watch(frame, frame, base, pixels(said.get("min-height"), LEAST), pixels(said.get("max-height"), MOST));
    }
    if (!script && document.readyState !== "loading" && !document.querySelector("[data-base]")) tellLost();
  }
  adopt();
  addEventListener("DOMContentLoaded", adopt);
})();
