"""The connector services that a sandbox hands tasks to."""
