"""How sure the reader must be of each observation: from the tune part, as src/ear/bars.toml.

  venv/bin/python reader/bars.py rules.jsonl chances.jsonl > src/ear/bars.toml

The first file is what examples/listen writes with --rules, the second with --chances, both of the tune part and of `authored`:
plain words, of which writers of replies have few. The reader's chances run high, each
observation's in its own way, since rare ones weighed more while it learned; and where a rule noticed the same, it is likelier.
How much of both is true is fitted for all observations together, each as far from the common measure as its replies show
(a logistic curve with a penalty): thirty replies with an observation prove little by themselves. From it follows where a
note is right as often as is aimed at.
"""
import argparse
import json

import numpy as np
from scipy.optimize import minimize
from scipy.special import expit, logit

from replies import ROADBLOCK, ROADBLOCKS, SHOWN, STRENGTHS
from rows import authored, named

# What is about the form of the words holds whether or not the partner was heard.
FORM = {"stem-alone", "reflection-as-question", "parroting", "pronouns-not-turned", "size", "thought-as-feeling", "verdict-word"}
# Right in less than 0.95 of what is shown of the tune part (`report.py --each`, examples/listen with --all).
OFF = {"misheard"}
# These were so too, and higher bars mend them: so much of the tune part is right, by the reader alone and beside a rule.
RAISED = dict.fromkeys(["reflection-as-question", "parroting", "event-missed", "feeling-denied", "labelling", "but-eraser"], 0.95)
# How strongly an observation is held to the common measure.
PENALTY = 1.0
# Fewer right ones than these above the bar prove nothing.
LEAST = 5


def fitted(at, chance, ruled, right):
    """For each observation what its log-odds begin with, and what a rule adds; and what the reader's log-odds count for."""
    count = len(SHOWN)

    def cost(p):
        begin, rule, (base, common, weight) = p[:count], p[count:2 * count], p[2 * count:]
        z = base + begin[at] + (common + rule[at]) * ruled + weight * chance
        error = expit(z) - right
        value = np.logaddexp(0, z).sum() - (z * right).sum() + PENALTY * (begin @ begin + rule @ rule) / 2
        slope = np.concatenate([np.bincount(at, error, count) + PENALTY * begin,
                                np.bincount(at, error * ruled, count) + PENALTY * rule,
                                [error.sum(), (error * ruled).sum(), (error * chance).sum()]])
        return value, slope

    p = minimize(cost, np.append(np.zeros(2 * count), [-1, 1, 1]), jac=True, method="L-BFGS-B", options=dict(maxiter=2000)).x
    return p[2 * count] + p[:count], p[2 * count + 1] + p[count:2 * count], p[2 * count + 2]


def raised(bar, chance, right, aim):
    """The bar, or the first above it from which what is said is right often enough."""
    for bar in [bar, *sorted(chance[chance > bar] + 1e-3)]:
        if (chance < bar).all() or right[chance >= bar].mean() >= aim:
            return bar


def chance_of(one, label):
    return logit(float(np.clip(one["observations"][label], 1e-6, 1 - 1e-6)))


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("rules")
    ask.add_argument("chances")
    ask.add_argument("--strengths", type=float, default=0.97, help="how likely a strength must be to be said")
    ask.add_argument("--suggestions", type=float, default=0.72, help="and a suggestion")
    ask.add_argument("--roadblock", type=float, default=0.846, help="and one that says no more than that it is a roadblock")
    ask.add_argument("--which", type=float, default=0.84, help="and one that says which: where it can't, the other is said")
    ask.add_argument("--praise", type=float, default=0.6)
    ask.add_argument("--told", type=float, default=0.7)
    ask.add_argument("--instead", type=float, default=0.03)
    ask.add_argument("--beside", type=float, default=0.4)
    ask.add_argument("--certain", type=float, default=0.98)
    asked = ask.parse_args()
    rules = {one["id"]: set(one["noticed"]) for one in map(json.loads, open(asked.rules))}
    for noticed in rules.values():
        # Whichever a rule took it for, it is one.
        noticed.update({ROADBLOCK} if noticed & ROADBLOCKS else set())
    chances = {one["id"]: one for one in map(json.loads, open(asked.chances)) if one["heard_at"]}
    rows = []
    for name, one in named("tune"):
        if name not in chances:
            continue
        partly, whole = chances[name]["heard_at"]
        for at, label in enumerate(SHOWN):
            closed = partly < asked.praise if label in STRENGTHS else whole > asked.told
            closed |= label == ROADBLOCK and partly > (asked.beside if label in rules[name] else asked.instead)
            # What is arguable counts neither way, and what is not said whatever its chance proves nothing.
            if label not in one.doubt and (label in FORM or not closed):
                rows.append((at, chance_of(chances[name], label), label in rules[name], label in one.sure, True))
    for name, _, _, shows, hides in authored():
        partly, whole = chances[name]["heard_at"]
        shows |= {ROADBLOCK} if shows & ROADBLOCKS else set()
        for at, label in enumerate(SHOWN):
            most = asked.beside if label in rules[name] else asked.instead
            closed = whole > asked.told or label == ROADBLOCK and partly > most
            said = label in shows or (label not in STRENGTHS if hides is None else label in hides)
            if said and (label in FORM or not closed):
                rows.append((at, chance_of(chances[name], label), label in rules[name], label in shows, False))
    at, chance, ruled, right, told = (np.array(column) for column in zip(*rows))
    begin, rule, weight = fitted(at, chance, ruled.astype(float), right.astype(float))
    print(f"""# How sure the learned reader must be, in the order of its answers: chosen by `reader/bars.py` on the tune part and on
# what stands beside our own lines, so that
# a strength that is said is right with a chance of {asked.strengths} at least, a suggestion of {asked.suggestions}, a roadblock
# of {asked.roadblock}, and one that says which of {asked.which}. `stands`: a rule's note stands from here on. `alone`: the reader's
# word is enough; where it says nothing it never is. `form`: it holds whether or not the partner was heard. `roadblock`:
# it is one. `off`: wrong too often where it is shown, so it is off until somebody turns it on (`docs/measures.md`).

[heard]
# Below this chance of a hearing at least in part, nothing is praised.
praise = {asked.praise}
# Above this chance of a whole hearing, nothing but form is suggested.
told = {asked.told}
# Above this chance of a hearing at least in part, nothing came instead of one.
instead = {asked.instead}
# And this is it where a rule knows what came.
beside = {asked.beside}
# But for a roadblock from here on: it stands beside what was heard.
certain = {asked.certain}""")
    for place, label in enumerate(SHOWN):
        kinds = (STRENGTHS, asked.strengths), ({ROADBLOCK}, asked.roadblock), (ROADBLOCKS, asked.which)
        aim = logit(next((aim for kind, aim in kinds if label in kind), asked.suggestions))
        alone, stands = (aim - begin[place]) / weight, (aim - begin[place] - rule[place]) / weight
        stands = min(stands, alone)
        if label in RAISED:
            by_reader, beside = ((at == place) & told & (ruled == known) for known in (False, True))
            stands = raised(stands, chance[beside], right[beside], RAISED[label])
            alone = raised(alone, chance[by_reader], right[by_reader], RAISED[label])
        above = (at == place) & (chance >= alone)
        print(f'\n[[bar]]\nid = "{label}"\nstands = {expit(stands):.4f}')
        # It has no words in the product yet.
        if (right & above).sum() >= LEAST and label != "off-topic":
            print(f"alone = {expit(alone):.4f}")
        if label in FORM:
            print("form = true")
        if label in ROADBLOCKS:
            print("roadblock = true")
        if label in OFF:
            print("off = true")
    print("""
# The last sentence, read by itself, is a roadblock and no hearing: beside a rule that knows which, and by itself.
[[bar]]
id = "roadblock-last"
stands = 0.8
alone = 0.98""")


if __name__ == "__main__":
    main()
