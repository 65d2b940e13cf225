"""The paths under which flytekit's users know errors; all are defined in `flytewright.errors`."""
