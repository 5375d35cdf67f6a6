"""How well examples/listen tells the kind of a turn, on labelled transcripts that stay outside this project.

  python3 reader/kinds.py annomi-dev.jsonl told.jsonl
"""
import json
import sys

KINDS = ("reflection", "question", "input", "other")


def main():
    told = {one["id"]: one["kind"] for one in map(json.loads, open(sys.argv[2]))}
    rows = []
    for one in map(json.loads, open(sys.argv[1])):
        label = one["behaviour"].removeprefix("therapist_")
        rows.append((int(one["id"][1:4]) % 2, label, told[one["id"]]))
    for name, halves in (("even transcripts", (0,)), ("odd transcripts", (1,)), ("all", (0, 1))):
        part = [(label, kind) for half, label, kind in rows if half in halves]
        scores = []
        for kind in KINDS:
            both = sum(label == said == kind for label, said in part)
            scores.append(2 * both / max(1, sum(label == kind for label, _ in part) + sum(said == kind for _, said in part)))
        each = ", ".join(f"{kind} {score:.2f}" for kind, score in zip(KINDS, scores))
        print(f"{name}, {len(part)} turns: {each}; macro-F1 {sum(scores) / len(scores):.3f}")


if __name__ == "__main__":
    main()
