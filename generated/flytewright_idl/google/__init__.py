# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``google``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import protobuf as protobuf
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "protobuf": "",
        },
    )
