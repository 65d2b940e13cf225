"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.comparison import ComparisonExpression
from ..authoring.promise import Promise

__all__ = ["ComparisonExpression", "Promise"]
