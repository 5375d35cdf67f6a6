// For the page around a Hearback frame (docs/embedding.md). It lets frames grow with what is in them, makes
// <hearback-widget> work, and tells the page in events how far a visitor is: in numbers, never in their words.
(() => {
  const PROTOCOL = 1;
  const base = new URL("embed.html", document.currentScript.src);
  if (customElements.get("hearback-widget")) return;

  const OPTIONS = ["area", "topics", "levels", "theme", "density", "keep", "drills", "accent", "lang", "pack", "exit"];
  const TYPES = ["ready", "resize", "state", "progress", "complete", "error"];
  // CSS pixels. No frame is lower or higher, whatever it says.
  const LEAST = 160;
  const MOST = 4000;

  // Each frame with how high it may be and the element its events come from.
  const frames = new Map();
  const clamp = (height, { least, most }) => Math.min(Math.max(height, least), most);
  const pixels = (text, usual) => {
    const number = Number(text);
    return Number.isFinite(number) && number >= LEAST && number <= MOST ? number : usual;
  };
  // A sandbox without allow-same-origin leaves the frame no origin of its own.
  const isShut = (frame) => frame.sandbox.length > 0 && !frame.sandbox.contains("allow-same-origin");
  const post = (frame, message) => {
    frame.contentWindow?.postMessage({ hearback: PROTOCOL, ...message }, isShut(frame) ? "*" : base.origin);
  };

  function watch(frame, element, least, most) {
    if (frames.has(frame)) return;
    frames.set(frame, { element, least, most });
    frame.addEventListener("load", () => post(frame, { type: "init" }));
    post(frame, { type: "init" });
  }

  addEventListener("message", ({ source, origin, data }) => {
    // First by whom, then from where, then what.
    if (source === null) return;
    const found = [...frames].find(([frame]) => frame.contentWindow === source);
    if (!found) return;
    const [frame, known] = found;
    if (origin !== (isShut(frame) ? "null" : base.origin)) return;
    if (typeof data !== "object" || data === null || data.hearback !== PROTOCOL || !TYPES.includes(data.type)) return;
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

    connectedCallback() {
      if (this.#frame) return;
      const frame = document.createElement("iframe");
      frame.title = this.getAttribute("title") ?? "Listening practice";
      frame.setAttribute("part", "frame");
      frame.setAttribute("loading", "lazy");
      frame.setAttribute("referrerpolicy", "no-referrer");
      frame.setAttribute("allow", "clipboard-write; web-share; screen-wake-lock");
      frame.style.cssText = "display: block; border: 0; inline-size: 100%; max-inline-size: 100%";
      frame.style.height = `${pixels(this.getAttribute("height"), 720)}px`;
      frame.src = this.#address();
      this.#frame = frame;
      this.style.display ||= "block";
      // What stands inside the element, a plain link, is for pages without this script.
      (this.shadowRoot ?? this.attachShadow({ mode: "open" })).replaceChildren(frame);
      watch(frame, this, pixels(this.getAttribute("min-height"), LEAST), pixels(this.getAttribute("max-height"), MOST));
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
      return `${base.href}#${options.join("&")}`;
    }
  }
  customElements.define("hearback-widget", Widget);

  // Frames that were pasted as such.
  const adopt = () => {
    for (const frame of document.querySelectorAll("iframe")) {
      if (!frame.src.startsWith(base.href)) continue;
      const said = new URLSearchParams(new URL(frame.src).hash.slice(1));
      watch(frame, frame, pixels(said.get("min-height"), LEAST), pixels(said.get("max-height"), MOST));
    }
  };
  adopt();
  addEventListener("DOMContentLoaded", adopt);
})();
