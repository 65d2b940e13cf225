"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.comparison import ComparisonExpression
from ..authoring.conditional import Case, ConditionalSection, conditional
from ..authoring.conditional import Otherwise as Condition

__all__ = ["Case", "ComparisonExpression", "Condition", "ConditionalSection", "conditional"]
