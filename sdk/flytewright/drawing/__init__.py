"""Pictures of workflows and of executions: SVG, DOT, Mermaid, and text for terminals. Same input, same picture."""
