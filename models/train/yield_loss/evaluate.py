"""Held-out answers of every family: leave-one-year-out, forward chaining, a fixed split, other states.

Settings, payout curves, the index and the family are chosen for each held-out year on years of other
blocks: for every pair of year blocks one fit leaves both out, and answers each of the two for choices
made where the other is held out. So no choice for a year has seen anything made with that year's block.
"""
import itertools
import sys
import time

import numpy as np

from yield_loss import data, families

BLOCK = 9  # years
FIRST_TEST = 1970
GRID = {
    "kernel": (families.kernel, [(0.01, 0.1), (0.01, 0.3), (0.02, 0.1), (0.02, 0.3)]),
    "hybrid": (families.hybrid, [(data.COLUMNS, 0.02, 0.3), (data.COLUMNS, 0.04, 0.3)]),
    "network": (families.network, [(data.COLUMNS, 1e-4)]),
    "boosting": (families.boosting, [(data.COLUMNS, 60)]),
}
MEAN_OF = ("kernel", "hybrid", "network")  # what the runtime can run


def log(*words):
    print(f"{time.strftime('%H:%M:%S')}", *words, file=sys.stderr, flush=True)


def block_of(year):
    return (year - families.SINCE) // BLOCK


def answers(z, pool, name, setting):
    """(leave-one-year-out answers of every row, {(held block, answered block): answers})."""
    family, years = GRID[name][0], np.unique(z.year)
    jobs = [(pool[z.year[pool] != y], np.flatnonzero(z.year == y)) for y in years]
    pairs = list(itertools.combinations(np.unique(block_of(z.year[pool])), 2))
    for a, b in pairs:
        in_a, in_b = block_of(z.year[pool]) == a, block_of(z.year[pool]) == b
        jobs.append((pool[~in_a & ~in_b], pool[in_a | in_b]))
    got = family(z.X, z.ratio, z.weight, jobs, setting)
    single = np.full(len(z.year), np.nan)
    for (_, rows), v in zip(jobs[:len(years)], got):
        single[rows] = v
    nested = {}
    for (a, b), (_, rows), v in zip(pairs, jobs[len(years):], got[len(years):]):
        full = np.full(len(z.year), np.nan)
        full[rows] = v
        nested[a, b] = np.where(block_of(z.year) == b, full, np.nan)
        nested[b, a] = np.where(block_of(z.year) == a, full, np.nan)
    return single, nested


def joined(nested, held, blocks):
    """Answers for every block but the held one, made without the held one."""
    out = None
    for b in blocks:
        if b != held:
            out = nested[held, b] if out is None else np.where(np.isnan(out), nested[held, b], out)
    return out


def error(z, q, rows):
    rows = rows[~np.isnan(q[rows])]
    return float(np.sqrt(np.average((q[rows] - z.ratio[rows]) ** 2, weights=z.weight[rows])))


def leave_one_year_out(z):
    """{family: (answers, {held block: answers for choices})}, settings chosen per held block."""
    pool = np.flatnonzero(z.year >= families.SINCE)
    blocks = np.unique(block_of(z.year[pool]))
    out, chosen = {}, {}
    for name, (_, grid) in GRID.items():
        runs = []
        for s in grid:
            runs.append(answers(z, pool, name, s))
            log(name, s[-2:], "RMSE", round(error(z, runs[-1][0], np.flatnonzero(z.year >= FIRST_TEST)), 4))
        final, inner = np.full(len(z.year), np.nan), {}
        for held in [*blocks, None]:  # None: years before SINCE, held out of everything
            rows = block_of(z.year) == held if held is not None else z.year < families.SINCE
            base = held if held is not None else blocks[0]
            options = [joined(n, base, blocks) for _, n in runs]
            best = int(np.argmin([error(z, q, pool) for q in options]))
            final[rows] = runs[best][0][rows]
            inner[held], chosen[name, held] = options[best], grid[best]
        out[name] = final, inner
    mean = lambda part: sum(part(out[n]) for n in MEAN_OF) / len(MEAN_OF)  # noqa: E731
    out["mean"] = mean(lambda o: o[0]), {b: mean(lambda o, b=b: o[1][b]) for b in [*blocks, None]}
    return out, chosen


def trained_before(z, first, rows_of):
    """Answers of every family for jobs that see only earlier years; settings by blocks of years before first."""
    past = np.flatnonzero((z.year >= families.SINCE) & (z.year < first))
    blocks = np.unique(block_of(z.year[past]))
    inner = [(past[block_of(z.year[past]) != b], past[block_of(z.year[past]) == b]) for b in blocks]
    out = {}
    for name, (family, grid) in GRID.items():
        best = None
        for s in grid:
            q = np.full(len(z.year), np.nan)
            for (_, rows), v in zip(inner, family(z.X, z.ratio, z.weight, inner, s)):
                q[rows] = v
            e = error(z, q, past)
            if best is None or e < best[0]:
                best = e, s, q
        jobs = [(np.flatnonzero((z.year >= families.SINCE) & (z.year < until)), np.flatnonzero(rows)) for until, rows in rows_of]
        q = np.full(len(z.year), np.nan)
        for (_, rows), v in zip(jobs, family(z.X, z.ratio, z.weight, jobs, best[1])):
            q[rows] = v
        out[name] = q, best[2]
        log("trained before", first, name, round(error(z, q, np.flatnonzero(~np.isnan(q))), 4))
    out["mean"] = tuple(sum(out[n][i] for n in MEAN_OF) / len(MEAN_OF) for i in (0, 1))
    return out


def by_date(z):
    """{date: leave-one-year-out answers of the mean} with what is known on the first of the month."""
    pool, out = np.flatnonzero(z.year >= families.SINCE), {}
    jobs = [(pool[z.year[pool] != y], np.flatnonzero(z.year == y)) for y in range(FIRST_TEST, data.LAST + 1)]
    for date in data.DATES:
        X, q = z.X[:, data.known(date)], np.full(len(z.year), np.nan)
        parts = [GRID[n][0](X, z.ratio, z.weight, jobs, s) for n, s in final_settings(date).items()]
        for (_, rows), *v in zip(jobs, *parts):
            q[rows] = np.mean(v, axis=0)
        out[date] = q
    return out


def final_settings(date):
    """Settings of the shipped members: those the loop chose most often."""
    columns = [data.COLUMNS[i] for i in data.known(date)]
    return {"kernel": (0.02, 0.1), "hybrid": (columns, 0.04, 0.3), "network": (columns, 1e-4)}


def other_states(iowa, others):
    """{state: (n, RMSE of the trend, RMSE, r)} of the kernel and the hybrid trained on all other states and
    Iowa. Temperatures are differences from the zone's own mean, which a new zone would have from a climatology."""
    X = np.vstack([iowa.X, others.X])
    zone, year = np.concatenate([iowa.zone, others.zone]), np.concatenate([iowa.year, others.year])
    y, w = np.concatenate([iowa.ratio, others.ratio]), np.concatenate([iowa.weight, others.weight])
    for name in np.unique(zone):
        X[zone == name, 5:10] -= X[zone == name, 5:10].mean(axis=0)
    state = np.array(["Iowa" if n.startswith("IA") else n for n in zone])
    pool, out = year >= families.SINCE, {}
    for name in np.unique(state):
        job = [(np.flatnonzero(pool & (state != name)), np.flatnonzero(pool & (state == name)))]
        row = {"n": int(len(job[0][1]))}
        got = y[job[0][1]]
        row["trend"] = float(np.sqrt(((got - 1) ** 2).mean()))
        for family, s in (("kernel", (0.02, 0.3)), ("hybrid", (data.COLUMNS, 0.02, 0.3))):
            q = GRID[family][0](X, y, w, job, s)[0]
            row[family] = float(np.sqrt(((q - got) ** 2).mean()))
            row[f"{family}_r"] = float(np.corrcoef(q, got)[0, 1])
        out[name] = row
        log("without", name, row)
    return out
