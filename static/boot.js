// Starts the app without any inline script. Trunk writes this file's script element and puts the hashed
// names of the module and the wasm into its attributes (pattern_script in Trunk.toml).
//
// <html data-start> says how far it came, for the style sheet: "loading", then "running" or "failed"; "left" where the
// page was left and stays so (leave.js), "stopped" once it can't go on (steady.js). The words for it stand in index.html.
(() => {
  const root = document.documentElement;
  const { js, wasm } = document.currentScript.dataset;
  const address = (path) => new URL(path, document.baseURI).href;

  // The light that was chosen, before the app comes: a dark page must not flash white. The app sets it again, and
  // storage/record.rs says where it stands. Blocked or odd storage leaves the device's own.
  try {
    const folder = location.pathname.replace(/[^/]*$/, "");
    const { theme } = JSON.parse(localStorage.getItem(`hearback:${folder}:record`)).settings;
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch { /* nothing was chosen */ }

  if (root.dataset.start) return;
  root.dataset.start = "loading";
  import(address(js))
    .then((app) => app.default({ module_or_path: address(wasm) }))
    .then(() => { root.dataset.start = "running"; })
    .catch((reason) => {
      root.dataset.start = "failed";
      console.error("Hearback could not start:", reason);
    });
})();
