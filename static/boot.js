// Starts the app without any inline script. Trunk writes this file's script element and puts the hashed
// names of the module and the wasm into its attributes (pattern_script in Trunk.toml).
//
// <html data-start> says how far it came, for the style sheet: "loading", then "running" or "failed"; "left" where the
// page was left and stays so (leave.js), "stopped" once it can't go on (steady.js). The words for it stand in index.html.
(() => {
  const root = document.documentElement;
  // Not currentScript: a server on the way may have made another script of this one.
  const { js, wasm, ear } = document.querySelector("script[data-wasm]")?.dataset ?? {};
  const address = (path) => new URL(path, document.baseURI).href;

  // A line that is open in this tab goes on before a new one is begun, and what was accepted is led to: the first screen has
  // both in their places before the app comes.
  // The light that was chosen, before the app comes: a dark page must not flash white. The app sets it again, and
  // shell/kept/record.rs says where it stands. Blocked or odd storage leaves the device's own.
  let isOpen = false;
  try {
    const folder = location.pathname.replace(/[^/]*$/, "");
    const kept = (place, name) => place.getItem(`hearback:${folder}:${name}`);
    isOpen = ["sitting", "talk"].some((name) => kept(sessionStorage, name));
    root.toggleAttribute("data-sitting", kept(sessionStorage, "sitting"));
    root.toggleAttribute("data-task", kept(sessionStorage, "task") || kept(localStorage, "task"));
    // A frame's stands at an address that the app knows: its room is kept.
    if (!("task" in root.dataset) && kept(localStorage, "frame:task")) root.dataset.task = "framed";
    const record = JSON.parse(kept(localStorage, "record"));
    // A record of version 1 had no envelope.
    const { theme } = (record.kept ?? record).settings;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* nothing was chosen */ }

  // What only later screens need of the styles came as a sheet for paper, which nothing waits for.
  for (const late of document.querySelectorAll("link[data-late]")) late.media = "all";

  if (root.dataset.start) return;
  // The app takes over what is typed in the page's own box; letters that are still being put together it waits for.
  const held = document.getElementById("first-reply");
  let composing = false;
  held?.addEventListener("compositionstart", () => { composing = true; });
  held?.addEventListener("compositionend", () => { composing = false; });
  const put = () => new Promise((done) => {
    if (composing) held.addEventListener("compositionend", () => setTimeout(done), { once: true });
    else done();
  });
  // Fetched and compiled ahead, and made; the beginning itself is one step: no key falls between it and the box.
  const fetched = () => fetch(address(wasm));
  const compile = async () => {
    // Without it nothing need be fetched to know.
    if (!globalThis.WebAssembly) throw new Error("There is no WebAssembly.");
    try {
      return await WebAssembly.compileStreaming(fetched());
    } catch {
      const answer = await fetched();
      if (!answer.ok) throw new Error(`${answer.status} for ${answer.url}`);
      return WebAssembly.compile(await answer.arrayBuffer());
    }
  };

  // Where a line is opened the ear is wanted next: it comes behind the app, and not only once that is there to ask.
  // Not where the person asked to save data: then the app asks for what it needs.
  const spare = navigator.connection?.saveData;
  if (ear && !spare && (isOpen || /^#\/(start$|drill\/)/.test(location.hash))) {
    for (const file of ear.split(" ")) {
      const ahead = document.createElement("link");
      const asked = { rel: "preload", as: "fetch", crossOrigin: "anonymous", fetchPriority: "low", href: address(file) };
      document.head.append(Object.assign(ahead, asked));
    }
  }

  root.dataset.start = "loading";
  Promise.all([import(address(js)), compile()])
    .then(([app, module_or_path]) => app.default({ module_or_path }))
    // On a slow phone the app's making and its first drawing are long tasks each: between them the page answers.
    .then(() => new Promise((done) => setTimeout(done)))
    .then(put)
    .then(() => {
      if (root.dataset.start === "left") return;
      dispatchEvent(new Event("hearback-begin"));
      root.dataset.start = "running";
    })
    .catch((reason) => {
      root.dataset.start = "failed";
      console.error("Hearback could not start:", reason);
    });
})();
