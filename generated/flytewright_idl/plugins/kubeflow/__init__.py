# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``plugins/kubeflow``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .common import CleanPodPolicy as CleanPodPolicy, RunPolicy as RunPolicy
    from .mpi import (
        DistributedMpiTrainingReplicaSpec as DistributedMpiTrainingReplicaSpec,
        DistributedMpiTrainingTask as DistributedMpiTrainingTask,
    )
    from .pytorch import (
        DistributedPyTorchTrainingReplicaSpec as DistributedPyTorchTrainingReplicaSpec,
        DistributedPyTorchTrainingTask as DistributedPyTorchTrainingTask,
        ElasticConfig as ElasticConfig,
    )
    from .tensorflow import (
        DistributedTensorflowTrainingReplicaSpec as DistributedTensorflowTrainingReplicaSpec,
        DistributedTensorflowTrainingTask as DistributedTensorflowTrainingTask,
    )
else:
    from ..._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "common": "CleanPodPolicy RunPolicy",
            "mpi": "DistributedMpiTrainingReplicaSpec DistributedMpiTrainingTask",
            "pytorch": "DistributedPyTorchTrainingReplicaSpec DistributedPyTorchTrainingTask ElasticConfig",
            "tensorflow": "DistributedTensorflowTrainingReplicaSpec DistributedTensorflowTrainingTask",
        },
    )
