"""Calls a connector service with the official stubs and prints what it answers; also by flytekit's own Python."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import grpc
from flyteidl.admin import agent_pb2
from flyteidl.core import literals_pb2, tasks_pb2
from flyteidl.service import agent_pb2_grpc
from google.protobuf.json_format import MessageToDict


def inputs(number: int) -> literals_pb2.LiteralMap:
    primitive = literals_pb2.Primitive(integer=number)
    return literals_pb2.LiteralMap(
        literals={"n": literals_pb2.Literal(scalar=literals_pb2.Scalar(primitive=primitive))}
    )


def answers(port: int) -> Iterator[tuple[str, Any]]:
    """What the service answers to one call after another, by what was asked."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        jobs = agent_pb2_grpc.AsyncAgentServiceStub(channel)
        direct = agent_pb2_grpc.SyncAgentServiceStub(channel)
        metadata = agent_pb2_grpc.AgentMetadataServiceStub(channel)

        def create(number: int, kind: str = "counting", version: int = 2) -> Any:
            template = tasks_pb2.TaskTemplate(type=kind, task_type_version=version)
            return jobs.CreateTask(
                agent_pb2.CreateTaskRequest(template=template, inputs=inputs(number), output_prefix="/nowhere")
            )

        def about(request: type[Any], number: int, version: int = 2, kind: str = "counting") -> Any:
            category = agent_pb2.TaskCategory(name=kind, version=version)
            return request(task_category=category, resource_meta=json.dumps({"number": number}).encode())

        def do(number: int, kind: str = "direct") -> list[Any]:
            template = tasks_pb2.TaskTemplate(type=kind)
            parts = [
                agent_pb2.ExecuteTaskSyncRequest(
                    header=agent_pb2.CreateRequestHeader(template=template, output_prefix="/nowhere")
                ),
                agent_pb2.ExecuteTaskSyncRequest(inputs=inputs(number)),
            ]
            return list(direct.ExecuteTaskSync(iter(parts)))

        older = agent_pb2.GetTaskRequest(task_type="counting", resource_meta=b'{"number": 3}')
        asked: dict[str, Callable[[], Any]] = {
            "create": lambda: create(4),
            "create of an unknown type": lambda: create(4, kind="unknown"),
            "create of an unknown version": lambda: create(4, version=7),
            "create that fails": lambda: create(-1),
            "create of a task that is run at once": lambda: create(4, kind="direct", version=0),
            "get": lambda: jobs.GetTask(about(agent_pb2.GetTaskRequest, 4)),
            "get of another version": lambda: jobs.GetTask(about(agent_pb2.GetTaskRequest, 4, version=0)),
            "get by the older field": lambda: jobs.GetTask(older),
            "get of a running job": lambda: jobs.GetTask(about(agent_pb2.GetTaskRequest, 0)),
            "get of an unknown type": lambda: jobs.GetTask(about(agent_pb2.GetTaskRequest, 0, kind="unknown")),
            "get of nonsense": lambda: jobs.GetTask(
                agent_pb2.GetTaskRequest(task_type="counting", resource_meta=b"nonsense")
            ),
            "delete": lambda: jobs.DeleteTask(about(agent_pb2.DeleteTaskRequest, 4)),
            "delete that fails": lambda: jobs.DeleteTask(about(agent_pb2.DeleteTaskRequest, 13)),
            "delete of an unknown type": lambda: jobs.DeleteTask(about(agent_pb2.DeleteTaskRequest, 4, kind="unknown")),
            "do": lambda: do(5),
            "do of an unknown type": lambda: do(5, kind="unknown"),
            "do that fails": lambda: do(-5),
            "do of a job": lambda: do(5, kind="counting"),
            "connector": lambda: metadata.GetAgent(agent_pb2.GetAgentRequest(name="Counting")),
            "connectors": lambda: metadata.ListAgents(agent_pb2.ListAgentsRequest()),
            "unknown connector": lambda: metadata.GetAgent(agent_pb2.GetAgentRequest(name="nobody")),
        }
        for name, call in asked.items():
            try:
                answer = call()
            except grpc.RpcError as error:
                yield name, [error.code().name, error.details()]
            else:
                yield name, [MessageToDict(each) for each in (answer if isinstance(answer, list) else [answer])]


if __name__ == "__main__":
    sys.stdout.write(json.dumps(dict(answers(int(sys.argv[1])))))
