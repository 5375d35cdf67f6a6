"""The labelled replies: two readings of each, what both say, and which writers teach, tune and stay closed."""
import json
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "data" / "replies"

STRENGTHS = [
    "reflective-statement", "own-words", "complex-guess", "both-sides", "feeling-named", "need-named", "event-covered",
    "need-covered", "validation-with-reason", "check-back", "thanks",
]
SUGGESTIONS = [
    "stem-alone", "reflection-as-question", "parroting", "pronouns-not-turned", "intensity-off", "polarity-flipped", "misheard",
    "event-missed", "feeling-none", "size", "thought-as-feeling", "verdict-word", "feeling-denied", "advice", "moralising",
    "arguing", "labelling", "motive-reading", "reassurance", "why-probe", "own-story", "defending", "counter-complaint",
    "minimising", "but-eraser", "early-fix", "absolute-as-accusation", "contempt-cue", "off-topic",
]
LABELS = STRENGTHS + SUGGESTIONS
# An answer instead of a hearing. Which of these it is, readers and the reader are often less sure of than that it is one: the
# reader says by itself how likely any of them is.
ROADBLOCK = "roadblock"
ROADBLOCKS = set((Path(__file__).parent / "data/roadblocks.txt").read_text().split())
SHOWN = LABELS + [ROADBLOCK]

# A writer is in one part alone, and so are all replies to a statement. The closed part is opened only to report.
CLOSED = "gh"
TUNE = "djtxyz"


@dataclass
class Reading:
    good: int
    sure: set
    doubt: set


@dataclass
class Reply:
    writer: str
    statement_id: str
    statement: str
    text: str
    first: Reading
    second: Reading
    words: dict = field(default_factory=dict)

    @property
    def good(self):
        """0 not heard, 1 partly, 2 heard; halfway where the two readers differ."""
        return (self.first.good + self.second.good) / 2

    @property
    def sure(self):
        """What both say."""
        return self.first.sure & self.second.sure

    @property
    def doubt(self):
        """What one of them says, or calls arguable."""
        named = self.first.sure | self.first.doubt | self.second.sure | self.second.doubt
        return named - self.sure

    @property
    def part(self):
        return "closed" if self.writer in CLOSED else "tune" if self.writer in TUNE else "teach"


def reading(one):
    sure, arguable = set(one["l"]), set(one["ok"])
    for said in (sure, arguable):
        if said & ROADBLOCKS:
            said.add(ROADBLOCK)
    return Reading(one["good"], sure, arguable - sure)


def all_replies():
    for path in sorted(FOLDER.glob("?.jsonl")):
        second = {one["s"]: one["labels"] for one in map(json.loads, (FOLDER / f"second-{path.name}").open())}
        for one in map(json.loads, path.open()):
            for place, reply in enumerate(one["replies"]):
                yield Reply(path.stem, one["s"], one["statement"], reply["r"], reading(reply),
                            reading(second[one["s"]][str(place)]), reply.get("w", {}))
