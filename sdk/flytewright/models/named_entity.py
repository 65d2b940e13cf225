"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.admin.common import NamedEntityIdentifier, NamedEntityMetadata, NamedEntityState

__all__ = ["NamedEntityIdentifier", "NamedEntityMetadata", "NamedEntityState"]
