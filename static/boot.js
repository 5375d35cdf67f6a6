// Starts the app without any inline script. Trunk writes this file's script element and puts the hashed
// names of the module and the wasm into its attributes (pattern_script in Trunk.toml).
//
// <html data-start> says how far it came, for the style sheet: "loading", then "running" or "failed".
// The words for a failed start stand in index.html.
(() => {
  const root = document.documentElement;
  const { js, wasm } = document.currentScript.dataset;
  const address = (path) => new URL(path, document.baseURI).href;

  root.dataset.start = "loading";
  import(address(js))
    .then((app) => app.default({ module_or_path: address(wasm) }))
    .then(() => { root.dataset.start = "running"; })
    .catch((reason) => {
      root.dataset.start = "failed";
      console.error("Hearback could not start:", reason);
    });
})();
