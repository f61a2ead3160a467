"""A share with its 95 % interval."""

import math


def share(right, counted):
    """right, counted: per job, how many of its things were right and how many there were. Gives {share, low, high,
    things, jobs}. What stands in one picture is right or wrong together, so the spread is taken over jobs (the ratio
    estimator) and turned into Wilson's interval at the number of independent things that has this spread."""
    right, counted = right.double(), counted.double()
    total, jobs = float(counted.sum()), int((counted > 0).sum())
    if not jobs:
        return {"share": None, "low": None, "high": None, "things": 0, "jobs": 0}
    p = float(right.sum()) / total
    variance = float(((right - p * counted) ** 2).sum()) / total ** 2
    independent = p * (1 - p) / variance if variance > 1e-12 and 0 < p < 1 else jobs
    low, high = _wilson(p, max(1.0, independent))
    return {"share": round(p, 4), "low": round(low, 4), "high": round(high, 4), "things": int(total), "jobs": jobs}


def _wilson(p, n, z=1.96):
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0.0, centre - half), min(1.0, centre + half)
