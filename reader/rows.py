"""The replies of one part as examples/listen reads them, a line each; `authored` are those of our own drills.

  python3 reader/rows.py tune > tune.jsonl
"""
import json
import sys
import tomllib
from collections import Counter
from pathlib import Path

from replies import all_replies

CONTENT = Path(__file__).parent.parent / "src/content/en"


def ours():
    """The ids of our own lines."""
    text = "".join(path.read_text() for path in CONTENT.rglob("*.toml"))
    return {line.split('"')[1] for line in text.splitlines() if line.startswith("id ") and '"' in line}


def named(part):
    """The replies of a part, each with the name it is asked under."""
    places = Counter()
    for one in all_replies():
        said = (one.writer, one.statement_id)
        places[said] += 1
        if one.part == part:
            yield f"{one.writer}:{one.statement_id}:{places[said]}", one


def authored():
    """What stands beside our own lines, by name: the line, a reply, which suggestions its author says it shows, and which not
    (None: none at all)."""
    for path in [*sorted((CONTENT / "drills").glob("*.toml")), CONTENT / "talk/summaries.toml", CONTENT / "talk/validation.toml"]:
        file = tomllib.loads(path.read_text())
        for drill in file.get("drill") or file["line"]:
            for kind in ("model", "trap", "near_miss"):
                for place, one in enumerate(drill.get(kind, [])):
                    shows, hides = set(one.get("expect", [])), None if kind == "model" else set(one.get("quiet", []))
                    yield f"{drill['id']}:{kind}:{place}", drill, one["text"], shows, hides


if __name__ == "__main__":
    known = ours()
    if sys.argv[1] == "authored":
        for name, drill, text, _, _ in authored():
            print(json.dumps(dict(id=name, drill=drill["id"], statement=drill["statement"], response=text), ensure_ascii=False))
        sys.exit()
    for name, one in named(sys.argv[1]):
        row = dict(id=name, statement=one.statement, response=one.text)
        if one.statement_id in known:
            row["drill"] = one.statement_id
        print(json.dumps(row, ensure_ascii=False))
