"""How right what is shown is, on one part: what examples/listen wrote, beside what both readers say.

  python3 reader/report.py tune tune-shown.jsonl [--each]
"""
import argparse
import json
from collections import Counter

from replies import SHOWN, STRENGTHS
from rows import named


def auc(good, bad):
    """How often a good one scores above a bad one."""
    above = sum((one > other) + (one == other) / 2 for one in good for other in bad)
    return above / (len(good) * len(bad))


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("part")
    ask.add_argument("file")
    ask.add_argument("--each", action="store_true")
    ask.add_argument("--wrong", help="also the replies where this id was shown wrongly")
    ask.add_argument("--writers", help="only these")
    asked = ask.parse_args()
    told = {one["id"]: one for one in map(json.loads, open(asked.file))}
    right, wrong, doubt = Counter(), Counter(), Counter()
    tally = Counter()
    scores = {2: [], 0: []}
    for name, one in named(asked.part):
        if name not in told or asked.writers and one.writer not in asked.writers:
            continue
        shown = told[name]["shown"]
        for kind in ("strengths", "suggestions"):
            for label in shown[kind]:
                where = right if label in one.sure else doubt if label in one.doubt else wrong
                where[label] += 1
                if where is wrong and label == asked.wrong:
                    print(f"  {name} {one.good} {sorted(one.sure)}\n     {one.statement}\n     > {one.text}")
        good, bad = one.good > 1.25, one.good < 0.75
        if good or bad:
            scores[2 if good else 0].append(told[name]["heard"])
        if good:
            tally["good"] += 1
            # A suggestion that a reader could argue for tells nobody off.
            tally["good told off"] += any(label not in one.sure | one.doubt for label in shown["suggestions"])
        if bad:
            tally["bad"] += 1
            tally["bad only praised"] += bool(shown["strengths"]) and not shown["suggestions"]
            tally["bad met"] += any(label in one.sure for label in shown["suggestions"])
            tally["bad met or arguable"] += any(label in one.sure | one.doubt for label in shown["suggestions"])
    for kind, labels in (("strengths", STRENGTHS), ("suggestions", [one for one in SHOWN if one not in STRENGTHS])):
        r, w, d = (sum(count[label] for label in labels) for count in (right, wrong, doubt))
        print(f"{kind}: {r} right, {w} wrong, {d} arguable: {r / max(1, r + w):.3f}")
    print(f"good told off {tally['good told off'] / tally['good']:.3f} of {tally['good']}; bad only praised "
          f"{tally['bad only praised'] / tally['bad']:.3f}, met {tally['bad met'] / tally['bad']:.3f} (or arguably "
          f"{tally['bad met or arguable'] / tally['bad']:.3f}) of {tally['bad']}; AUC {auc(scores[2], scores[0]):.3f}")
    if asked.each:
        for label in SHOWN:
            r, w, d = right[label], wrong[label], doubt[label]
            if r + w + d:
                print(f"  {label:24} {r:4} right {w:4} wrong {d:4} arguable {r / max(1, r + w):.2f}")


if __name__ == "__main__":
    main()
