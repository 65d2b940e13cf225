"""Under the path that flytekit's users know; defined in `flytewright.compile`."""

from ..compile.control_plane import (
    find_common_root,
    list_packages_and_modules,
    package,
    serialize_and_package,
    serialize_get_control_plane_entities,
    serialize_load_only,
    serialize_to_folder,
)
from ..compile.package import NoSerializableEntitiesError

__all__ = [
    "NoSerializableEntitiesError",
    "find_common_root",
    "list_packages_and_modules",
    "package",
    "serialize_and_package",
    "serialize_get_control_plane_entities",
    "serialize_load_only",
    "serialize_to_folder",
]
