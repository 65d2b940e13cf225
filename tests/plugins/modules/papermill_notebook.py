"""A notebook as a task."""

import os
from pathlib import Path

from flytekit import kwtypes, workflow
from flytekitplugins.papermill import NotebookTask

square = NotebookTask(
    name="notebooks.square",
    notebook_path=os.fspath(Path(__file__).with_name("square.ipynb")),
    render_deck=True,
    inputs=kwtypes(n=int),
    outputs=kwtypes(out=int),
)


@workflow
def flow(n: int) -> int:
    result = square(n=n)
    return result.out
