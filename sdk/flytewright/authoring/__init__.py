"""What users write: tasks, workflows, launch plans, and how calling them draws a graph."""
