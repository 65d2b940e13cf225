"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.documentation import Description, Documentation, SourceCode

__all__ = ["Description", "Documentation", "SourceCode"]
