"""The replies of one part as examples/listen reads them, a line each.

  python3 reader/rows.py tune > tune.jsonl
"""
import json
import sys
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


if __name__ == "__main__":
    known = ours()
    for name, one in named(sys.argv[1]):
        row = dict(id=name, statement=one.statement, response=one.text)
        if one.statement_id in known:
            row["drill"] = one.statement_id
        print(json.dumps(row, ensure_ascii=False))
