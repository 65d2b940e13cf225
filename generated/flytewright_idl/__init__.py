# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of the IDL, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from . import admin as admin
    from . import cacheservice as cacheservice
    from . import core as core
    from . import datacatalog as datacatalog
    from . import event as event
    from . import google as google
    from . import plugins as plugins
    from . import service as service
else:
    from ._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "admin": "",
            "cacheservice": "",
            "core": "",
            "datacatalog": "",
            "event": "",
            "google": "",
            "plugins": "",
            "service": "",
        },
    )
