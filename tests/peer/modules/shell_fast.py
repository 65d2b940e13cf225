"""A shell task whose code travels."""

from flytewright.extras.tasks.shell import ShellTask

hello = ShellTask(name="hello", script="echo hello")
