"""What happens when code runs: on this machine, and inside a task's container."""
