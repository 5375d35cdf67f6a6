// Asks the learned reader, which works in a worker of its own so that no key ever waits for it. The app tells what it wants
// by events: "hearback-reader" to have the reader brought, "hearback-ask" to have a reply read, with [statement, reply, ends,
// bars]. "hearback-read" answers: with nothing once the reader is there, else with [statement, reply, numbers], without numbers
// where it takes too long. Where there is no reader, nothing is said of it: the rules answer alone.
(() => {
  // How long a person who handed a reply in waits for it, ms: about as long as the eyes need to find the notes.
  const LATE = 1000;
  let worker, now, next, late;
  const tell = (detail) => dispatchEvent(new CustomEvent("hearback-read", { detail }));
  const answer = ([statement, reply], numbers) => tell([statement, reply, numbers]);
  const send = () => {
    if (now || !next) return;
    [now, next] = [next];
    worker.postMessage(now);
  };
  addEventListener("hearback-reader", async () => {
    // In the one file that has all inside, a script hands out what has an address elsewhere.
    const inside = await globalThis.hearbackInside?.();
    const name = inside?.name ?? document.documentElement.dataset.reader;
    if (worker || !name) return;
    try {
      // The one address it may come from, whatever is asked.
      const policy = window.trustedTypes?.createPolicy("hearback-reader", { createScriptURL: () => name });
      worker = new Worker(policy ? policy.createScriptURL("") : name);
    } catch {
      return;
    }
    if (inside) worker.postMessage(inside.files);
    worker.onmessage = ({ data }) => {
      if (data === "ready") return tell();
      const asked = now;
      now = undefined;
      send();
      answer(asked, data);
    };
    // It broke down: nobody waits for it any more.
    worker.onerror = () => {
      const waits = next ?? now;
      worker = now = next = undefined;
      if (waits) answer(waits);
    };
  });
  addEventListener("hearback-ask", ({ detail }) => {
    if (!worker) return answer(detail);
    // Only the newest words count.
    next = now && now[0] === detail[0] && now[1] === detail[1] ? undefined : detail;
    clearTimeout(late);
    late = setTimeout(() => {
      const waits = next ?? now;
      if (waits) answer(waits);
    }, LATE);
    send();
  });
})();
