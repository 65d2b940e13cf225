"""Devices that a task can ask for beside its GPUs: models, partitions and TPU slices."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Protocol

from typing_extensions import Self

from flytewright_idl.core.tasks import GpuAccelerator

if TYPE_CHECKING:
    from google.protobuf.message import Message


class BaseAccelerator(Protocol):
    """A device as a task names it."""

    def message(self) -> GpuAccelerator:
        """What the task's template carries."""
        ...

    def to_flyte_idl(self) -> Message:
        """The same in flyteidl's own class."""
        ...


class GPUAccelerator:
    """A device by the name that the cluster has for it."""

    def __init__(self, device: str) -> None:
        self.device = device

    def message(self) -> GpuAccelerator:
        return GpuAccelerator(device=self.device)

    def to_flyte_idl(self) -> Message:
        return self.message().to_flyte_idl()


class MultiInstanceGPUAccelerator:
    """A device that can be split: whole, declared whole, or one partition of it."""

    device: ClassVar[str]
    _unpartitioned: bool | None = None
    _partition_size: str | None = None

    @property
    def unpartitioned(self) -> Self:
        """The device that must not be split."""
        whole = type(self)()
        whole._unpartitioned = True
        return whole

    @classmethod
    def partitioned(cls, partition_size: str) -> Self:
        """One partition of the device."""
        part = cls()
        part._partition_size = partition_size
        return part

    def message(self) -> GpuAccelerator:
        return GpuAccelerator(
            device=self.device, unpartitioned=self._unpartitioned, partition_size=self._partition_size
        )

    def to_flyte_idl(self) -> Message:
        return self.message().to_flyte_idl()


A10G = GPUAccelerator("nvidia-a10g")
L4 = GPUAccelerator("nvidia-l4")
L4_VWS = GPUAccelerator("nvidia-l4-vws")
L40S = GPUAccelerator("nvidia-l40s")
K80 = GPUAccelerator("nvidia-tesla-k80")
M60 = GPUAccelerator("nvidia-tesla-m60")
P4 = GPUAccelerator("nvidia-tesla-p4")
P100 = GPUAccelerator("nvidia-tesla-p100")
T4 = GPUAccelerator("nvidia-tesla-t4")
V100 = GPUAccelerator("nvidia-tesla-v100")
H100 = GPUAccelerator("nvidia-h100")
H200 = GPUAccelerator("nvidia-h200")
RTX_PRO_6000 = GPUAccelerator("nvidia-rtx-pro-6000")


class _A100Device(MultiInstanceGPUAccelerator):
    device = "nvidia-tesla-a100"


class _A100(_A100Device):
    """NVIDIA's A100 with 40 GB."""

    partition_1g_5gb = _A100Device.partitioned("1g.5gb")
    partition_2g_10gb = _A100Device.partitioned("2g.10gb")
    partition_3g_20gb = _A100Device.partitioned("3g.20gb")
    partition_4g_20gb = _A100Device.partitioned("4g.20gb")
    partition_7g_40gb = _A100Device.partitioned("7g.40gb")


class _A100Device80GB(MultiInstanceGPUAccelerator):
    device = "nvidia-a100-80gb"


class _A100With80GB(_A100Device80GB):
    """NVIDIA's A100 with 80 GB."""

    partition_1g_10gb = _A100Device80GB.partitioned("1g.10gb")
    partition_2g_20gb = _A100Device80GB.partitioned("2g.20gb")
    partition_3g_40gb = _A100Device80GB.partitioned("3g.40gb")
    partition_4g_40gb = _A100Device80GB.partitioned("4g.40gb")
    partition_7g_80gb = _A100Device80GB.partitioned("7g.80gb")


class _V5EDevice(MultiInstanceGPUAccelerator):
    device = "tpu-v5-lite-podslice"


class _V5E(_V5EDevice):
    """Google's TPU v5e, by topology."""

    slice_1x1 = _V5EDevice.partitioned("1x1")
    slice_2x2 = _V5EDevice.partitioned("2x2")
    slice_2x4 = _V5EDevice.partitioned("2x4")
    slice_4x4 = _V5EDevice.partitioned("4x4")
    slice_4x8 = _V5EDevice.partitioned("4x8")
    slice_8x8 = _V5EDevice.partitioned("8x8")
    slice_8x16 = _V5EDevice.partitioned("8x16")
    slice_16x16 = _V5EDevice.partitioned("16x16")


class _V5PDevice(MultiInstanceGPUAccelerator):
    device = "tpu-v5p-slice"


class _V5P(_V5PDevice):
    """Google's TPU v5p, by topology."""

    slice_2x2x1 = _V5PDevice.partitioned("2x2x1")
    slice_2x2x2 = _V5PDevice.partitioned("2x2x2")
    slice_2x4x4 = _V5PDevice.partitioned("2x4x4")
    slice_4x4x4 = _V5PDevice.partitioned("4x4x4")
    slice_4x4x8 = _V5PDevice.partitioned("4x4x8")
    slice_4x8x8 = _V5PDevice.partitioned("4x8x8")
    slice_8x8x8 = _V5PDevice.partitioned("8x8x8")
    slice_8x8x16 = _V5PDevice.partitioned("8x8x16")
    slice_8x16x16 = _V5PDevice.partitioned("8x16x16")
    slice_16x16x16 = _V5PDevice.partitioned("16x16x16")
    slice_16x16x24 = _V5PDevice.partitioned("16x16x24")


class _V6EDevice(MultiInstanceGPUAccelerator):
    device = "tpu-v6e-slice"


class _V6E(_V6EDevice):
    """Google's TPU v6e, by topology."""

    slice_1x1 = _V6EDevice.partitioned("1x1")
    slice_2x2 = _V6EDevice.partitioned("2x2")
    slice_2x4 = _V6EDevice.partitioned("2x4")
    slice_4x4 = _V6EDevice.partitioned("4x4")
    slice_4x8 = _V6EDevice.partitioned("4x8")
    slice_8x8 = _V6EDevice.partitioned("8x8")
    slice_8x16 = _V6EDevice.partitioned("8x16")
    slice_16x16 = _V6EDevice.partitioned("16x16")


A100 = _A100()
A100_80GB = _A100With80GB()
V5E = _V5E()
V5P = _V5P()
V6E = _V6E()
