"""Under the path that flytekit's users know; defined in `flytewright.authoring`."""

from ..authoring.pickled_resolver import CloudPickleResolver as ExperimentalNaiveCloudPickleResolver
from ..authoring.pickled_resolver import experimental_cloud_pickle_resolver

__all__ = ["ExperimentalNaiveCloudPickleResolver", "experimental_cloud_pickle_resolver"]
