"""How well the two readers agree, and whether length or typing give away what is good: as Markdown, for docs/reader.md.

  python3 reader/agree.py
"""
import re
from collections import Counter, defaultdict

from replies import SHOWN, all_replies

EMOJI = re.compile("[\U0001F300-\U0001FAFF\u2600-\u27BF]|:\\(|:\\)")
TYPED = re.compile(r"\b(u|ur|dont|cant|im|ive|idk|didnt|thats|wasnt|youre)\b", re.I)
MARKS = {
    "words": lambda text: len(text.split()),
    "under 8 words": lambda text: len(text.split()) < 8,
    "over 20 words": lambda text: len(text.split()) > 20,
    "begins in lower case": lambda text: text[:1].islower(),
    "no mark at the end": lambda text: not re.search(r"[.!?…]\W*$", text),
    "typed as on a phone": lambda text: bool(TYPED.search(text)),
    "a question mark": lambda text: "?" in text,
    "an emoji": lambda text: bool(EMOJI.search(text)),
    "“but”": lambda text: "but" in text.lower().split(),
}


def kappa(pairs):
    """Cohen's, over (one, other)."""
    pairs = list(pairs)
    ones, others = Counter(one for one, _ in pairs), Counter(other for _, other in pairs)
    same = sum(one == other for one, other in pairs) / len(pairs)
    chance = sum(ones[value] * others[value] for value in ones) / len(pairs) ** 2
    return (same - chance) / (1 - chance) if chance < 1 else 1.0


def main():
    replies = list(all_replies())
    print(f"{len({one.statement_id for one in replies})} statements, {len(replies)} replies.\n")
    print("| Part | Writers | Replies | good: kappa | two steps apart |\n|---|---|---|---|---|")
    for part in ("teach", "tune", "closed"):
        of_part = [one for one in replies if one.part == part]
        far = sum(abs(one.first.good - one.second.good) == 2 for one in of_part)
        writers = " ".join(sorted({one.writer for one in of_part}))
        print(f"| {part} | {writers} | {len(of_part)} | {kappa((one.first.good, one.second.good) for one in of_part):.2f} | {far} |")
    print("\n| Id | first | second | both | kappa |\n|---|---|---|---|---|")
    for label in SHOWN:
        pairs = [(label in one.first.sure, label in one.second.sure) for one in replies]
        first, second = sum(one for one, _ in pairs), sum(other for _, other in pairs)
        print(f"| {label} | {first} | {second} | {sum(one and other for one, other in pairs)} | {kappa(pairs):.2f} |")
    heard = defaultdict(list)
    for one in replies:
        heard[one.first.good].append(one.text)
    print("\n| | heard | partly | not |\n|---|---|---|---|")
    for name, mark in MARKS.items():
        cells = [sum(map(mark, heard[good])) / len(heard[good]) for good in (2, 1, 0)]
        print(f"| {name} | " + " | ".join(f"{cell:.1f}" if name == "words" else f"{cell:.0%}" for cell in cells) + " |")


main()
