"""Random histories that can be told again: the seed is printed, and pytest shows it when a test fails."""

import os
import random
import sys


def seeded() -> random.Random:
    """Return a source of chance; ``MDT_SEED`` repeats one that failed."""
    seed = int(os.environ.get("MDT_SEED") or random.SystemRandom().getrandbits(32))
    sys.stdout.write(f"MDT_SEED={seed}\n")
    return random.Random(seed)  # noqa: S311 - chance for tests, not for keys
