"""Settings of the whole test run."""

from __future__ import annotations

import gc
import os
import signal

from hypothesis import HealthCheck, settings

# Timing says nothing about correctness, so no deadline; CI repeats the same examples, so that a failure can be.
settings.register_profile(
    "local", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
settings.register_profile("ci", settings.get_profile("local"), derandomize=True, print_blob=True)
settings.register_profile("thorough", settings.get_profile("local"), max_examples=3000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "local"))

# Shells start what runs in the background without interrupts, and processes inherit that; tests interrupt theirs.
signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_finish() -> None:
    """Keep what the collection made out of later searches for garbage: with 13,000 tests they take most of the time."""
    gc.collect()
    gc.freeze()
