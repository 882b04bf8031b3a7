"""Runs every held-out loop of the yield-loss model once and keeps the answers. `python -m yield_loss.run OUT`."""
import pickle
import sys

from yield_loss import data, evaluate


def main(out):
    z, _ = data.iowa()
    result = {}
    result["loyo"], result["settings"] = evaluate.leave_one_year_out(z)
    with open(out, "wb") as f:
        pickle.dump(result, f)
    result["dates"] = evaluate.by_date(z)
    chain = [(y, z.year == y) for y in range(1980, data.LAST + 1)]
    result["forward"] = evaluate.trained_before(z, 1980, chain)
    result["split"] = evaluate.trained_before(z, 2001, [(2001, z.year >= 2001)])
    with open(out, "wb") as f:
        pickle.dump(result, f)
    result["states"] = evaluate.other_states(z, data.states())
    with open(out, "wb") as f:
        pickle.dump(result, f)


if __name__ == "__main__":
    main(*sys.argv[1:])
