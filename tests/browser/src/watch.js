// Put into the page by the test server, before anything of the page's own. See watch.rs.
(() => {
  window.isWatched = true;
  const report = (what) => {
    try {
      const request = new XMLHttpRequest();
      // Waits for the answer, so that the report is in before the page can go away.
      request.open("POST", "/-/report", false);
      request.send(what);
    } catch {
      // The server was stopped on purpose: the journey is about being offline.
    }
  };
  addEventListener("securitypolicyviolation", (event) =>
    report(`breaks the policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample} (${event.sourceFile}:${event.lineNumber})`));
  addEventListener("error", (event) =>
    report(`error: ${event.message ?? `could not load ${event.target?.src ?? event.target?.href}`}`), true);
  addEventListener("unhandledrejection", (event) => report(`unhandled rejection: ${event.reason}`));
  const { error } = console;
  console.error = (...words) => { report(`console.error: ${words.join(" ")}`); error.apply(console, words); };
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) {
      const address = new URL(name, document.baseURI);
      if (address.origin !== location.origin && !["data:", "blob:"].includes(address.protocol)) {
        report(`asks another site: ${name}`);
      }
    }
  }).observe({ type: "resource", buffered: true });
})();
