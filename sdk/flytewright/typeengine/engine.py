"""`Engine`, an ordered list of rules and the plans that they have made."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

from ..errors import TypeMismatchError
from .plan import Plan, Rule, name_of


class Engine:
    """Finds the plan of a type: the first rule that knows it makes it, and it is kept."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = list(rules)
        self._plans: dict[Any, Plan[Any]] = {}
        self._lock = threading.RLock()

    def add(self, rule: Rule) -> None:
        """Ask `rule` before all others."""
        with self._lock:
            self._rules.insert(0, rule)
            self._plans.clear()

    def forget(self) -> None:
        """Make every plan anew when it is next asked for, as a rule knows more types than before."""
        with self._lock:
            self._plans.clear()

    def plan_for(self, hint: Any) -> Plan[Any]:
        """The plan of a type; `TypeMismatchError` when no rule knows it."""
        # unions of the same types are equal in any order, and their literal types are not
        key = (hint, repr(hint)) if hasattr(hint, "__args__") else hint
        try:
            known = self._plans.get(key)
        except TypeError:  # an unhashable annotation inside: planned anew each time
            return self._make(hint)
        if known is None:
            with self._lock:
                known = self._plans[key] = self._make(hint)
        return known

    def _make(self, hint: Any) -> Plan[Any]:
        for rule in self._rules:
            plan = rule.plan(hint, self.plan_for)
            if plan is not None:
                return plan
        raise TypeMismatchError(f"{name_of(hint)} is not a type that can be an input or output of a task")
