"""Under the path that flytekit's users know, for plugins that import it and use nothing of it."""

__all__: list[str] = []
