"""The paths under which flytekit's users know messages; every class here is a generated one."""
