"""Runs what tasks run: processes on this machine, as many at a time as there are cores."""
