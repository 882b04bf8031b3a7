"""What the choices made in sight of the test years may be worth. `python -m yield_loss.nested OUT`, OUT a folder.

The inputs and the years to learn from were settled once, while leave-one-year-out figures of the test years could be
seen. Here they are chosen again for each held-out block of years, with the settings and the payout curve, on answers
that never saw that block (evaluate.answers): among FIRST_YEARS, INPUTS and the grids of the members of the shipped mean,
whose answers are averaged. Beside it stands the same mean with the inputs and years as they were settled, and both
once more without the network. Writes nested.json; nothing is chosen by it.
"""
import copy
import json
import os
import sys

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as in the training: the same sums, and small matrices are slower on two
import numpy as np  # noqa: E402

import gates  # noqa: E402
from yield_loss import data, evaluate, families, heldout, payout  # noqa: E402

FIRST_YEARS = (1926, 1936, 1946, 1956)
INPUTS = {
    "all": data.COLUMNS,
    "without the PDSI of March": data.COLUMNS[:-1],
    "June to August": [c for c in data.COLUMNS if c[-2:] in ("06", "07", "08")],
    "Palmer Z and PDSI": [c for c in data.COLUMNS if not c.startswith("temp")],
    "Palmer Z and temperature of June to August, PDSI": [c for c in data.COLUMNS if c[-2:] in ("03", "06", "07", "08")],
}
SETTLED = {"since": families.SINCE, "inputs": "all"}
MEMBERS = {"": evaluate.MEAN_OF, " without the network": ("kernel", "hybrid")}


def grids(columns):
    """The members with the settings of the loop, over these columns."""
    over = lambda family: [(columns, *s[1:]) for s in evaluate.GRID[family][1]]  # noqa: E731
    return {"kernel": evaluate.GRID["kernel"][1], "hybrid": over("hybrid"), "network": over("network")}


def variants(z):
    """[(name of the variant, family, setting, answers, nested answers)] over every choice."""
    out = []
    for since in FIRST_YEARS:
        pool = np.flatnonzero(z.year >= since)
        for inputs, columns in INPUTS.items():
            part = copy.copy(z)
            part.X = z.X[:, [data.COLUMNS.index(c) for c in columns]]
            for family, settings in grids(columns).items():
                for s in settings:
                    out.append(({"since": since, "inputs": inputs}, family, s, *evaluate.answers(part, pool, family, s)))
            evaluate.log("answers since", since, "of", inputs)
    return out


def chosen(z, all_, members, allowed, blocks):
    """(answers, {held block: answers for choices}, {held block: {family: choice}}): for each held block and family the
    variant that errs least in the other blocks, over the years that every variant answers; the families averaged."""
    final, inner, names = np.full(len(z.year), np.nan), {}, {}
    common = z.year >= max(FIRST_YEARS)
    for held in blocks:
        rows, learn = evaluate.block_of(z.year) == held, np.flatnonzero(common & (evaluate.block_of(z.year) != held))
        best = []
        for family in members:
            options = []
            for v in all_:
                if v[1] == family and allowed(v[0]):
                    q = evaluate.joined(v[4], held, sorted({b for _, b in v[4]}))
                    options.append((evaluate.error(z, q, learn), len(options), v, q))
            best.append(min(options)[2:])
        final[rows] = np.mean([v[3][rows] for v, _ in best], axis=0)
        inner[held] = np.mean([q for _, q in best], axis=0)
        names[int(held)] = {v[1]: v[0] for v, _ in best}
    return final, inner, names


def figures(z, c, final, inner, blocks):
    """Errors and payments of the test years, the curve tuned where the block is held out."""
    row, loss, year = c.row.to_numpy(), c.loss.to_numpy(), c.year.to_numpy()
    test, pay = year >= evaluate.FIRST_TEST, np.zeros(len(c))
    block = evaluate.block_of(year)
    for held in blocks:
        learn = (year >= max(FIRST_YEARS)) & (block != held)
        scores = payout.model_scores(1 - inner[held][row])
        entry, factor = payout.choose(scores, learn, loss[learn])
        at = test & (block == held)
        pay[at] = np.minimum(1, factor * payout.model_scores(1 - final[row])[entry])[at]
    paid = gates.scaled(pay[test], loss[test].mean())
    return {**heldout.figures(c, final, evaluate.FIRST_TEST), "payout": gates.metrics(paid, loss[test])}


def main(out):
    z, c = data.iowa()
    blocks = np.unique(evaluate.block_of(z.year[z.year >= evaluate.FIRST_TEST]))
    all_, result = variants(z), {}
    for ending, members in MEMBERS.items():
        for name, allowed in (("settled", lambda v: v == SETTLED), ("nested", lambda v: True)):
            final, inner, names = chosen(z, all_, members, allowed, blocks)
            result[name + ending] = {**figures(z, c, final, inner, blocks), "chosen": names}
            evaluate.log(name + ending, result[name + ending])
    with open(os.path.join(out, "nested.json"), "w", encoding="utf-8") as f:
        json.dump(result, f, indent=1, sort_keys=True)
        f.write("\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
