"""Runs in flytekit's environment: every workflow here and on a backend, and what both give.

``OUT VERSION``: the modules of the package `flows`, found in the working directory, are registered in this version;
OUT is the file that the outputs go to, as JSON.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from flytekit.configuration import Config
from flytekit.remote import FlyteRemote, FlyteWorkflowExecution

sys.path.insert(0, str(Path.cwd()))
from plain import plain

POLL = timedelta(milliseconds=300)


def named(module: object, given: object) -> dict[str, object]:
    """What a call gave, by the names of the outputs."""
    names = list(module.main.python_interface.outputs)
    values = [given] if len(names) == 1 else list(given or ())
    return dict(zip(names, map(plain, values), strict=True))


def here(module: object) -> dict[str, object]:
    """What the workflow gives in this process, or what the module says that it should, where it needs a backend."""
    if hasattr(module, "EXPECTED"):
        return named(module, module.EXPECTED)
    try:
        given = module.main(**module.INPUTS)
        return named(module, asyncio.run(given) if asyncio.iscoroutine(given) else given)
    except Exception as error:  # noqa: BLE001 - some are there to fail
        return {"error": str(error)}


def started(remote: FlyteRemote, module: object, version: str) -> FlyteWorkflowExecution:
    """The workflow, as an execution of what is registered."""
    fetched = remote.fetch_launch_plan(name=f"{module.__name__}.main", version=version)
    hints = module.main.python_interface.inputs
    return remote.execute(fetched, inputs=module.INPUTS, type_hints=hints)


def there(remote: FlyteRemote, module: object, execution: FlyteWorkflowExecution) -> dict[str, object]:
    """What the execution gives."""
    try:
        return waited(remote, module, execution)
    except Exception as error:  # noqa: BLE001 - the other workflows are still to be told of
        return {"raised": repr(error)}


def waited(remote: FlyteRemote, module: object, execution: FlyteWorkflowExecution) -> dict[str, object]:
    """What the execution gives when it is done."""
    done = remote.sync(remote.wait(execution, poll_interval=POLL, sync_nodes=False), sync_nodes=True)
    if done.error is not None:
        return {"error": done.error.message}
    types = module.main.python_interface.outputs
    return {name: plain(done.outputs.get(name, as_type=hint)) for name, hint in types.items()}


def main(out: Path, version: str) -> None:
    """Run everything, both ways."""
    names = sorted(path.stem for path in Path("flows").glob("*.py"))
    modules = [importlib.import_module(f"flows.{name}") for name in names]
    remote = FlyteRemote(Config.auto(), default_project="flytesnacks", default_domain="development")
    with ThreadPoolExecutor(8) as threads:
        executions = list(threads.map(lambda module: started(remote, module, version), modules))
        local = [here(module) for module in modules]
        far = threads.map(lambda module, execution: there(remote, module, execution), modules, executions)
        found = {
            module.__name__.removeprefix("flows."): {
                "here": near,
                "there": distant,
                "execution": execution.id.name,
                "fails": getattr(module, "FAILS", None),
            }
            for module, near, distant, execution in zip(modules, local, far, executions, strict=True)
        }
    out.write_text(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
