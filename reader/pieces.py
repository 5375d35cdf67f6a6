"""Texts as numbers of pieces: what src/ear/reader/pieces.rs does, in Python. tests/reader.rs holds the two together.

The pieces are a cut of BERT's own (uncased) to what conversation uses: those that the teach part needs, the commonest ones,
and every single letter, so that any word in Latin letters can be put together.
"""
import json
import unicodedata
from bisect import bisect_left
from functools import cache
from pathlib import Path

BEGIN, END, UNKNOWN, SPECIAL = 0, 1, 2, 3
GOES_ON = "##"
LONGEST = 100
# Most pieces of a statement, and of a reply: of a longer one its beginning and its end are read.
STATEMENT, REPLY, LAST = 80, 110, 30
# Pieces of BERT by their number, commonest first after its signs and letters: so many are kept whether or not they are used.
COMMON = 6000

MARKS = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "−": "-",
    "…": "...", "\u00a0": " ", "\u200d": "", "\ufe0f": "", "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ø": "o",
    "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i",
}
# What people mean by them in a message; a skin tone changes nothing.
PICTURES = {
    "😭": "crying", "😢": "crying", "🥲": "crying", "😿": "crying", "😥": "sad", "😞": "sad", "😔": "sad", "🙁": "sad", "☹": "sad",
    "😟": "worried", "😰": "worried", "😨": "scared", "😱": "scared", "😳": "embarrassed", "🥺": "please", "🙏": "please",
    "😂": "haha", "🤣": "haha", "😆": "haha", "😅": "haha", "😹": "haha", "😄": "smile", "😃": "smile", "😀": "smile", "😁": "smile",
    "🙂": "smile", "😊": "smile", "☺": "smile", "😌": "smile", "😉": "wink", "😏": "smirk", "🙃": "smirk", "🙄": "eyes roll",
    "😒": "eyes roll", "😑": "eyes roll", "😤": "angry", "😠": "angry", "😡": "angry", "🤬": "angry", "🤦": "sigh", "😮": "wow",
    "🤷": "whatever", "🤔": "hmm", "😬": "awkward", "😴": "sleep", "🥱": "boring", "😩": "tired", "😫": "tired", "😪": "tired",
    "❤": "love", "🧡": "love", "💛": "love", "💚": "love", "💙": "love", "💜": "love", "🖤": "love", "🤍": "love", "💕": "love",
    "💖": "love", "💗": "love", "💔": "heartbroken", "😍": "love", "🥰": "love", "😘": "kiss", "🤗": "hug", "🫂": "hug",
    "👍": "okay", "👌": "okay", "✅": "okay", "👏": "bravo", "🙌": "bravo", "🎉": "hooray", "🔥": "fire", "💪": "strong",
    "🥹": "touched", "😕": "sad", "😣": "tired", "🙈": "embarrassed", "😋": "yum", "🥳": "hooray", "🤞": "hope", "💅": "whatever",
    "😶": "quiet", "🫡": "okay", "😎": "cool", "🤡": "clown", "💀": "dead", "🖐": "hand", "✋": "hand",
    "🏻": "", "🏼": "", "🏽": "", "🏾": "", "🏿": "", "♀": "", "♂": "",
}


def folds():
    """Letters and marks that count as others."""
    made = {letter: to for letter, to in MARKS.items()}
    made.update({letter: f" {to} " if to else "" for letter, to in PICTURES.items()})
    for code in [*range(0xC0, 0x180), *range(0x1E00, 0x1F00)]:
        plain = unicodedata.normalize("NFD", chr(code))[0]
        if plain.isascii() and plain.isalpha():
            made.setdefault(chr(code), plain.lower())
    # Marks that stand on the letter before.
    made.update({chr(code): "" for code in range(0x300, 0x370)})
    return made


def words(text, folded):
    """Words in lower case, and every other mark for itself."""
    word = ""
    for letter in "".join(folded.get(letter, letter) for letter in text):
        if letter.isascii() and letter.isalnum():
            word += letter.lower()
            continue
        if word:
            yield word
        word = ""
        if not letter.isspace() and unicodedata.category(letter) != "Cc":
            yield letter
    if word:
        yield word


class Pieces:
    def __init__(self, known):
        """`known` is sorted by code point."""
        self.known, self.folded = known, folds()
        self.place = {piece: at + SPECIAL for at, piece in enumerate(known)}
        self.of_word = cache(self.of_word)

    def of_word(self, word):
        found, rest = [], word
        while rest and len(word.encode()) <= LONGEST:
            front = GOES_ON if len(rest) < len(word) else ""
            longest = next((n for n in range(len(rest), 0, -1) if front + rest[:n] in self.place), None)
            if longest is None:
                break
            found.append(self.place[front + rest[:longest]])
            rest = rest[longest:]
        return [UNKNOWN] if rest else found

    def of(self, text):
        return [piece for word in words(text, self.folded) for piece in self.of_word(word)]

    def pair(self, statement, reply):
        """The pieces of both, and where the reply begins."""
        said, typed = self.of(statement)[:STATEMENT], self.of(reply)
        if len(typed) > REPLY:
            typed = typed[: REPLY - LAST] + typed[-LAST:]
        return [BEGIN, *said, END, *typed, END], len(said) + 2


def base(model):
    """BERT's pieces by name."""
    return json.loads((Path(model) / "tokenizer.json").read_text())["model"]["vocab"]


def cut(all_pieces, texts, most):
    """The pieces that are kept, sorted: single letters, the commonest, then those that these texts use most."""
    by_number = sorted(all_pieces, key=all_pieces.get)
    fit = [piece for piece in by_number if piece.isascii() and not piece.startswith("[")]
    kept = {piece for piece in fit if len(piece.removeprefix(GOES_ON)) == 1}
    kept.update(piece for piece in fit if all_pieces[piece] < COMMON)
    whole, used = Pieces(sorted(fit)), {}
    for text in texts:
        for number in whole.of(text):
            if number >= SPECIAL:
                used[number] = used.get(number, 0) + 1
    for number in sorted(used, key=lambda number: (-used[number], number)):
        if len(kept) < most:
            kept.add(whole.known[number - SPECIAL])
    return sorted(kept)
