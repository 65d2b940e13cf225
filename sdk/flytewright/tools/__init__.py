"""Under the paths that flytekit's users know; defined in `flytewright.compile`."""
