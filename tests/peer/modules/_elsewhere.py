from flytewright import PythonInstanceTask, kwtypes, task
from flytewright.core.interface import Interface


def plain(a: int) -> int:
    return a


def retried(function):
    return task(retries=3)(function)


class Made(PythonInstanceTask):
    def execute(self, **kwargs):
        return kwargs["a"]


def make(name):
    return Made(name, None, interface=Interface(kwtypes(a=int), kwtypes(o0=int)))
