"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl.core.catalog import CatalogArtifactTag, CatalogMetadata

__all__ = ["CatalogArtifactTag", "CatalogMetadata"]
