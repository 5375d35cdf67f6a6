"""Writes what train.py made as the file that src/ear/reader/ opens, and pairs to prove it by.

  venv/bin/python reader/export.py reader.npz static/reader.bin tests/content/reader.jsonl
"""
import argparse
import hashlib
import json
import struct
from pathlib import Path

import jax
import numpy as np

from model import HEADS, LEAST, PLACES, WIDTH, coarsened, forward, split
from pieces import Pieces
from replies import LABELS, all_replies

FRONT = b"hearback-reader-1\n"


def text(lines):
    held = "\n".join(lines).encode()
    return struct.pack("<I", len(held)) + held


def numbers(values):
    return np.asarray(values, "<f4").tobytes()


def nibbles(values):
    """Two to a byte, the first in the lower half."""
    values = values.astype(np.uint8).reshape(-1, 2)
    return (values[:, 0] | values[:, 1] << 4).tobytes()


def matrix(w):
    measure, times, whole = split(np.asarray(w, np.float32), np)
    return numbers(measure) + nibbles(times - 1) + nibbles(whole.reshape(len(w), -1) - LEAST)


def dense(one):
    return matrix(one[0]) + numbers(one[1])


def norm(one):
    return numbers(one[0]) + numbers(one[1])


def as_file(p, pieces):
    e = p["encoder"]
    inner = len(e["layers"][0]["up"][1])
    folds = [f"{letter}\t{to}" for letter, to in sorted(pieces.folded.items())]
    yield FRONT + text(LABELS) + text(folds) + text(pieces.known)
    yield struct.pack("<5I", WIDTH, HEADS, inner, len(e["layers"]), PLACES)
    yield matrix(e["word"]) + matrix(e["place"]) + numbers(e["kind"][0]) + numbers(e["kind"][1]) + norm(e["norm"])
    for layer in e["layers"]:
        yield b"".join(dense(layer[name]) for name in "qkvo") + norm(layer["norm_seen"])
        yield dense(layer["up"]) + dense(layer["down"]) + norm(layer["norm_out"])
    yield dense(p["head"])


def held(path):
    """What train.py kept, in the shape it had."""
    kept = np.load(path)
    e = {name: kept[f"['encoder']['{name}']"] for name in ("word", "place", "kind")}
    e["norm"] = tuple(kept[f"['encoder']['norm'][{at}]"] for at in (0, 1))
    layers = 1 + max(int(name.split("['layers'][")[1].split("]")[0]) for name in kept.files if "['layers']" in name)
    names = ("q", "k", "v", "o", "up", "down", "norm_seen", "norm_out")
    e["layers"] = [{name: tuple(kept[f"['encoder']['layers'][{at}]['{name}'][{k}]"] for k in (0, 1)) for name in names}
                   for at in range(layers)]
    return dict(encoder=e, head=tuple(kept[f"['head'][{k}]"] for k in (0, 1))), Pieces([str(one) for one in kept["known"]])


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("made")
    ask.add_argument("file")
    ask.add_argument("pairs")
    asked = ask.parse_args()
    p, pieces = held(asked.made)
    whole = b"".join(as_file(p, pieces))
    Path(asked.file).write_bytes(whole)
    print(f"{len(whole)} bytes, sha256 {hashlib.sha256(whole).hexdigest()}")
    rough, look = coarsened(p), jax.jit(forward)
    with open(asked.pairs, "w") as out:
        # The first reply to each statement of the tune part.
        seen = set()
        for one in all_replies():
            if one.part == "tune" and one.statement_id not in seen:
                seen.add(one.statement_id)
                ids, begins = pieces.pair(one.statement, one.text)
                places = np.arange(PLACES)[None]
                second, mask = (places >= begins).astype(int), (places < len(ids)).astype(np.float32)
                z = look(rough, np.pad(ids, (0, PLACES - len(ids)))[None], second, mask)[0]
                row = dict(statement=one.statement, reply=one.text, pieces=ids, logits=[round(float(x), 3) for x in z])
                out.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
