// The worker in which the learned reader works. xtask writes the files' names in when dist/ is finished, and puts the
// module's own script before this one.
const FILES = { plain: "", simd: "", weights: "" };
// A module with one SIMD instruction: the browser says whether it takes it.
const SIMD = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];
// Without SIMD a slow device takes longer than anybody waits, ms: then the rules answer alone.
const LONGEST = 1500;
const WORDS = "It sounds like you felt alone at dinner when I kept looking at my phone, and you wanted us to talk. ".repeat(3);

// In the one file that has all inside, no file has a name: they come as a first message.
const inside = FILES.weights ? undefined : new Promise((done) => { onmessage = ({ data }) => done(data); });

const bring = async (which) => {
  if (inside) return (await inside)[which];
  const answer = await fetch(FILES[which]);
  if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.arrayBuffer();
};

(async () => {
  const simd = WebAssembly.validate(new Uint8Array(SIMD));
  const [module, weights] = await Promise.all([bring(simd ? "simd" : "plain"), bring("weights")]);
  await wasm_bindgen({ module_or_path: module });
  const reader = new wasm_bindgen.Held(new Uint8Array(weights));
  const begun = performance.now();
  reader.read("You were on your phone all through dinner.", WORDS, new Uint32Array(), new Float32Array());
  if (performance.now() - begun > LONGEST) return close();
  onmessage = ({ data: [statement, reply, ends, bars] }) => postMessage(reader.read(statement, reply, ends, bars));
  postMessage("ready");
})().catch(() => close());
