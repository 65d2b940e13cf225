"""Schedules of launch plans: when they start, what they start, and what was started before."""
