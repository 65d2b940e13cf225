"""Files and folders as fields of pydantic models."""

from __future__ import annotations

from typing import Any

TEXT = {"anyOf": [{"type": "string"}, {"format": "path", "type": "string"}], "default": None, "title": "Path"}
METADATA = {
    "anyOf": [{"additionalProperties": {"type": "string"}, "type": "object"}, {"type": "null"}],
    "default": None,
    "title": "Metadata",
}
PACK = "flytewright.pack"
"""The key of pydantic's context under which is what brings a handle's data away."""


def core_schema(cls: Any, source: Any, handler: Any) -> dict[str, Any]:
    """How pydantic reads and writes a handle: as what stands for it in a structure."""

    def read(value: Any) -> Any:
        return value if isinstance(value, cls) else cls.from_dict({"path": value} if isinstance(value, str) else value)

    def write(value: Any, info: Any) -> Any:
        pack = (info.context or {}).get(PACK)
        return pack(value) if pack is not None else value.to_dict()

    base = getattr(cls, "__origin__", cls)
    return {
        "type": "function-plain",
        "function": {"type": "no-info", "function": read},
        "ref": f"{base.__module__}.{base.__name__}:{id(base)}",
        "serialization": {"type": "function-plain", "function": write, "info_arg": True},
    }


def json_schema(cls: Any, schema: Any, handler: Any) -> dict[str, Any]:
    """What a handle is inside a model's JSON schema."""
    base = getattr(cls, "__origin__", cls)
    properties = {"path": TEXT, **({"metadata": METADATA} if base.__name__ == "FlyteFile" else {})}
    return {"properties": properties, "title": base.__name__, "type": "object"}
