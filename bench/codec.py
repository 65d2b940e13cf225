"""Decoding with every leaf read, and encoding: generated messages, protobuf (upb) and betterproto2 side by side.

One walk reads all three: written out from the descriptors, it reads every scalar and goes down into every message
that is there. betterproto2's classes are compiled from idl/ into a temporary folder.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import betterproto2
import grpc_tools
from google.protobuf import message_factory
from google.protobuf.descriptor import Descriptor, FieldDescriptor

from flytewright_codegen.shape import attribute_name, class_name
from flytewright_idl import admin, core
from flytewright_idl._runtime.message import Message
from flytewright_idl.google.protobuf import Duration, Timestamp
from support import Spread, interleaved, ratio

IDL = Path(__file__).parents[1] / "idl"

UNWRAPPED = {
    "google.protobuf.Timestamp": ("seconds", "nanos"),
    "google.protobuf.Duration": ("seconds", "nanos"),
    "google.protobuf.BoolValue": ("value",),
    "google.protobuf.StringValue": ("value",),
}
"""Messages that betterproto2 turns into Python values while it parses; of the others the fields are read instead."""


# What is measured


def identifier(kind: core.ResourceType, name: str) -> core.Identifier:
    return core.Identifier(
        resource_type=kind, project="flytesnacks", domain="development", name=f"workflows.example.{name}", version="v1"
    )


def literal_map() -> core.LiteralMap:
    """10,000 integers."""
    scalars = (core.Scalar(primitive=core.Primitive(integer=number)) for number in range(10_000))
    return core.LiteralMap(literals={f"x{number}": core.Literal(scalar=each) for number, each in enumerate(scalars)})


def task_template(name: str = "train") -> core.TaskTemplate:
    """One small task: a container with its arguments and a typed interface."""
    number, texts = core.LiteralType(simple=core.SimpleType.INTEGER), core.LiteralType(simple=core.SimpleType.STRING)
    return core.TaskTemplate(
        id=identifier(core.ResourceType.TASK, name),
        type="python-task",
        metadata=core.TaskMetadata(
            runtime=core.RuntimeMetadata(version="1.0.0", flavor="python"), retries=core.RetryStrategy(retries=3)
        ),
        interface=core.TypedInterface(
            inputs=core.VariableMap(variables={"x": core.Variable(type=number, description="how many")}),
            outputs=core.VariableMap(variables={"o0": core.Variable(type=core.LiteralType(collection_type=texts))}),
        ),
        container=core.Container(
            image="registry.example.org/project/image:v1",
            args=["wright-execute", "--inputs", "{{.input}}", "--output-prefix", "{{.outputPrefix}}"],
            resources=core.Resources(
                requests=[core.Resources.ResourceEntry(name=core.Resources.ResourceName.CPU, value="500m")]
            ),
            env=[core.KeyValuePair(key="A", value="b")],
        ),
    )


def workflow_closure() -> core.CompiledWorkflowClosure:
    """500 nodes in a row, on 20 tasks."""

    def node(number: int) -> core.Node:
        source = (
            core.BindingData(promise=core.OutputReference(node_id=f"n{number - 1}", var="o0"))
            if number
            else core.BindingData(scalar=core.Scalar(primitive=core.Primitive(integer=1)))
        )
        return core.Node(
            id=f"n{number}",
            metadata=core.NodeMetadata(name=f"step {number}", timeout=Duration(seconds=3600)),
            inputs=[core.Binding(var="x", binding=source)],
            upstream_node_ids=[f"n{number - 1}"] if number else [],
            task_node=core.TaskNode(reference_id=identifier(core.ResourceType.TASK, f"task{number % 20}")),
        )

    downstream = {f"n{number}": core.ConnectionSet.IdList(ids=[f"n{number + 1}"]) for number in range(499)}
    return core.CompiledWorkflowClosure(
        primary=core.CompiledWorkflow(
            template=core.WorkflowTemplate(
                id=identifier(core.ResourceType.WORKFLOW, "pipeline"), nodes=[node(number) for number in range(500)]
            ),
            connections=core.ConnectionSet(downstream=downstream),
        ),
        tasks=[core.CompiledTask(template=task_template(f"task{number}")) for number in range(20)],
    )


def execution_list() -> admin.ExecutionList:
    """A page of 100."""

    def execution(number: int) -> admin.Execution:
        moment = Timestamp(seconds=1_700_000_000 + number, nanos=5000)
        return admin.Execution(
            id=core.WorkflowExecutionIdentifier(project="flytesnacks", domain="development", name=f"f{number:016x}"),
            spec=admin.ExecutionSpec(
                launch_plan=identifier(core.ResourceType.LAUNCH_PLAN, "pipeline"),
                metadata=admin.ExecutionMetadata(principal="someone@example.org", scheduled_at=moment),
                labels=admin.Labels(values={"team": "a"}),
                security_context=core.SecurityContext(run_as=core.Identity(k8s_service_account="default")),
            ),
            closure=admin.ExecutionClosure(
                outputs=admin.LiteralMapBlob(uri=f"s3://bucket/metadata/{number}/outputs.pb"),
                phase=core.WorkflowExecution.Phase.SUCCEEDED,
                started_at=moment,
                duration=Duration(seconds=number),
                created_at=moment,
                updated_at=moment,
                workflow_id=identifier(core.ResourceType.WORKFLOW, "pipeline"),
            ),
        )

    return admin.ExecutionList(executions=[execution(number) for number in range(100)])


WORKLOADS: dict[str, Callable[[], Message]] = {
    "literal map of 10,000 integers": literal_map,
    "workflow closure of 500 nodes": workflow_closure,
    "list of 100 executions": execution_list,
    "one small task template": task_template,
}


# Three libraries, one walk


@dataclass(frozen=True)
class Library:
    """How one library's messages are made, written and asked what they hold."""

    name: str
    find: Callable[[Descriptor], Any]
    """The class of a message."""
    parse: str
    which: str
    """An expression for the set member of a oneof of ``m``."""
    present: str
    """An expression for whether ``m`` has a message or an optional value."""
    encode: Callable[[Any], bytes] = bytes
    rename: Callable[[str], str] = attribute_name
    unwraps: bool = False


@dataclass
class Walk:
    """Writes out, for every message type below a root, the function that reads all its leaves and counts them."""

    library: Library
    lines: list[str] = field(default_factory=list)
    done: set[str] = field(default_factory=set)

    def reader(self, root: Descriptor) -> Callable[[Any], int]:
        """A function that reads a whole message and gives the number of its leaves."""
        self.message(root)
        scope: dict[str, Any] = {"which_one_of": betterproto2.which_one_of}
        exec("\n".join(self.lines), scope)  # noqa: S102 - what was just written out
        found: Callable[[Any], int] = scope[_function(root)]
        return found

    def message(self, descriptor: Descriptor) -> None:
        if descriptor.full_name in self.done:
            return
        self.done.add(descriptor.full_name)
        body: list[str] = []
        for each in descriptor.fields:
            if each.containing_oneof is None:
                body += self.single(each)
        for oneof in descriptor.oneofs:
            body.append(f"name = {self.library.which.format(oneof=self.library.rename(oneof.name), raw=oneof.name)}")
            for each in oneof.fields:
                name = self.library.rename(each.name)
                body += [f"if name == {name!r}:", *_indented(self.value(f"m.{name}", each))]
        self.lines += [f"def {_function(descriptor)}(m):", *_indented(["n = 0", *body, "return n"])]

    def single(self, each: FieldDescriptor) -> list[str]:
        name = self.library.rename(each.name)
        entry = each.message_type
        if entry is not None and entry.GetOptions().map_entry:
            value = entry.fields_by_name["value"]
            return [f"for k, v in m.{name}.items():", *_indented(["n += 1", *self.value("v", value)])]
        if each.is_repeated:
            return [f"for v in m.{name}:", *_indented(self.value("v", each))]
        if each.has_presence:
            return [f"if {self.library.present.format(name=name)}:", *_indented(self.value(f"m.{name}", each))]
        return self.value(f"m.{name}", each)

    def value(self, expression: str, each: FieldDescriptor) -> list[str]:
        if each.message_type is None:
            return [f"x = {expression}", "n += 1"]
        inner = UNWRAPPED.get(each.message_type.full_name)
        if inner is None:
            self.message(each.message_type)
            return [f"n += {_function(each.message_type)}({expression})"]
        reads = [] if self.library.unwraps else [f"y = x.{name}" for name in inner]
        return [f"x = {expression}", *reads, "n += 1"]


def _function(descriptor: Descriptor) -> str:
    return f"walk_{descriptor.full_name.replace('.', '_')}"


def _indented(lines: list[str]) -> list[str]:
    return [f"    {line}" for line in lines]


def path_of(descriptor: Descriptor) -> tuple[str, ...]:
    return tuple(descriptor.full_name.removeprefix(f"{descriptor.file.package}.").split("."))


def libraries(betterproto_package: str) -> list[Library]:
    """The generated messages, and what they are held against."""

    def generated(descriptor: Descriptor) -> Any:
        return getattr({"flyteidl.core": core, "flyteidl.admin": admin}[descriptor.file.package], _name(descriptor))

    def official(descriptor: Descriptor) -> Any:
        return message_factory.GetMessageClass(descriptor)

    def betterproto(descriptor: Descriptor) -> Any:
        module = importlib.import_module(f"{betterproto_package}.{descriptor.file.package}")
        return getattr(module, _name(descriptor))

    def _name(descriptor: Descriptor) -> str:
        return class_name(path_of(descriptor))

    return [
        Library("flytewright", generated, "parse", "m.which({oneof!r})", "m.{name} is not None"),
        Library(
            "protobuf upb",
            official,
            "FromString",
            "m.WhichOneof({raw!r})",
            "m.HasField({name!r})",
            encode=lambda message: message.SerializeToString(),
            rename=str,
        ),
        Library(
            "betterproto2",
            betterproto,
            "parse",
            "which_one_of(m, {oneof!r})[0]",
            "m.{name} is not None",
            unwraps=True,
        ),
    ]


def compile_betterproto(folder: Path) -> None:
    """Let betterproto2 write its classes of the IDL's core and admin packages."""
    tools = Path(sys.executable).parent
    files = [path for part in ("core", "admin") for path in (IDL / "flyteidl" / part).glob("*.proto")]
    folder.mkdir()
    command = [sys.executable, "-m", "grpc_tools.protoc", f"-I{IDL}", f"-I{Path(grpc_tools.__file__).parent}/_proto"]
    plugin = f"--plugin=protoc-gen-python_betterproto2={tools / 'protoc-gen-python_betterproto2'}"
    subprocess.run(
        [*command, plugin, f"--python_betterproto2_out={folder}", *(str(path.relative_to(IDL)) for path in files)],
        check=True,
        capture_output=True,
        env={**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}"},  # it calls ruff
    )


def compare(name: str, message: Message, candidates: list[Library]) -> None:
    """Print what one workload costs with every library."""
    wire = bytes(message)
    descriptor: Any = message.to_flyte_idl().DESCRIPTOR
    decoders: dict[str, Callable[[], int]] = {}
    encoders: dict[str, Callable[[], bytes]] = {}
    for library in candidates:
        parse = getattr(library.find(descriptor), library.parse)
        decoders[library.name] = partial(_parse_and_read, parse, Walk(library).reader(descriptor), wire)
        encoders[library.name] = partial(library.encode, parse(wire))
        assert parse(encoders[library.name]()) == parse(wire), f"{library.name} writes another message"
    leaves = {decode() for decode in decoders.values()}
    assert len(leaves) == 1, f"the walks differ: {leaves}"
    print(f"\n{name}: {len(wire):,} bytes, {leaves.pop():,} leaves")
    for what, calls in (("decode and read", decoders), ("encode", encoders)):
        samples = interleaved(calls)
        for library in candidates:
            own = samples[library.name]
            against = "" if library is candidates[0] else f"   {ratio(own, samples['flytewright']):}x flytewright"
            print(f"  {what:17}{library.name:14}{Spread.of(own):s}{against}")


def _parse_and_read(parse: Callable[[bytes], Any], read: Callable[[Any], int], wire: bytes) -> int:
    return read(parse(wire))


def main() -> None:
    """Print the table."""
    print(f"Python {sys.version.split()[0]}, protobuf {version('protobuf')}, betterproto2 {version('betterproto2')}")
    print("median (lowest-highest) of interleaved samples; ratios are taken turn by turn")
    with tempfile.TemporaryDirectory() as scratch:
        compile_betterproto(Path(scratch) / "betterproto_idl")
        sys.path.insert(0, scratch)
        for name, make in WORKLOADS.items():
            compare(name, make(), libraries("betterproto_idl"))


if __name__ == "__main__":
    main()
