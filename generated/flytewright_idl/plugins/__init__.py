# Generated; `nox -s regenerate` rewrites it, `nox -s fresh` compares it.
"""Every name of ``plugins``, imported from its module when first used."""

from __future__ import annotations

TYPE_CHECKING = False

if TYPE_CHECKING:
    from .array_job import ArrayJob as ArrayJob
    from .common import CommonReplicaSpec as CommonReplicaSpec, RestartPolicy as RestartPolicy
    from .dask import DaskJob as DaskJob, DaskScheduler as DaskScheduler, DaskWorkerGroup as DaskWorkerGroup
    from . import kubeflow as kubeflow
    from .mpi import DistributedMpiTrainingTask as DistributedMpiTrainingTask
    from .presto import PrestoQuery as PrestoQuery
    from .pytorch import (
        DistributedPyTorchTrainingTask as DistributedPyTorchTrainingTask,
        ElasticConfig as ElasticConfig,
    )
    from .qubole import (
        HiveQuery as HiveQuery,
        HiveQueryCollection as HiveQueryCollection,
        QuboleHiveJob as QuboleHiveJob,
    )
    from .ray import (
        AutoscalerOptions as AutoscalerOptions,
        AutoscalerOptionsUpscalingMode as AutoscalerOptionsUpscalingMode,
        HeadGroupSpec as HeadGroupSpec,
        RayCluster as RayCluster,
        RayJob as RayJob,
        WorkerGroupSpec as WorkerGroupSpec,
    )
    from .spark import (
        SparkApplication as SparkApplication,
        SparkApplicationType as SparkApplicationType,
        SparkJob as SparkJob,
    )
    from .tensorflow import DistributedTensorflowTrainingTask as DistributedTensorflowTrainingTask
    from .waitable import Waitable as Waitable
else:
    from .._runtime.lazy import lazy

    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "array_job": "ArrayJob",
            "common": "CommonReplicaSpec RestartPolicy",
            "dask": "DaskJob DaskScheduler DaskWorkerGroup",
            "kubeflow": "",
            "mpi": "DistributedMpiTrainingTask",
            "presto": "PrestoQuery",
            "pytorch": "DistributedPyTorchTrainingTask ElasticConfig",
            "qubole": "HiveQuery HiveQueryCollection QuboleHiveJob",
            "ray": "AutoscalerOptions AutoscalerOptionsUpscalingMode HeadGroupSpec RayCluster RayJob WorkerGroupSpec",
            "spark": "SparkApplication SparkApplicationType SparkJob",
            "tensorflow": "DistributedTensorflowTrainingTask",
            "waitable": "Waitable",
        },
    )
