"""`task` takes what it documents, and refuses what cannot work with the line of the function."""

from __future__ import annotations

import asyncio
import datetime as dt
import functools
import inspect
from collections.abc import Callable
from typing import Any

import pytest

from flytewright import (
    Cache,
    Description,
    Documentation,
    Environment,
    ImageSpec,
    Resources,
    Secret,
    SourceCode,
    kwtypes,
    task,
    workflow,
)
from flytewright.authoring.function_task import ExecutionBehavior, PythonFunctionTask
from flytewright.authoring.instance_task import PythonInstanceTask
from flytewright.authoring.interface import Interface
from flytewright.authoring.metadata import DeckField
from flytewright.authoring.plugins import TaskPlugins
from flytewright.compile.tasks import compile_task
from flytewright.config.images import Image, ImageConfig
from flytewright.config.serialization import SerializationSettings
from flytewright.errors import CompileError, ConfigError, InvalidInputError, MissingTypeError, ValidationError
from flytewright.image.builders import ImageBuildEngine
from flytewright.runtime.parameters import current_context
from flytewright_idl.admin.description_entity import DescriptionFormat
from flytewright_idl.core.literals import LiteralMap
from flytewright_idl.core.tasks import TaskTemplate

SETTINGS = SerializationSettings(image_config=ImageConfig.from_images("x/y:z"), env={"G": "1"})


def template(entity: Any, settings: SerializationSettings = SETTINGS) -> TaskTemplate:
    found = compile_task(entity, settings).template
    assert found is not None
    return found


@task
def plain(a: int) -> int:
    """Short.

    Long.
    """
    return a


@task
async def waits(a: int) -> int:
    await asyncio.sleep(0)
    return a + 1


def wrapping(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return wrapped


@task
@wrapping
def decorated(a: int) -> int:
    return a


def test_a_task_keeps_the_signature_and_the_words_of_its_function() -> None:
    assert inspect.signature(plain) == inspect.signature(plain.task_function)
    assert (vars(plain)["__name__"], plain.__doc__) == ("plain", plain.task_function.__doc__)


def test_a_wrapped_function_is_found_by_its_own_name() -> None:
    assert decorated.name.endswith("test_task.decorated")
    assert decorated(a=2) == 2


def test_metadata_is_as_said() -> None:
    @task(
        retries=3,
        interruptible=True,
        deprecated="old",
        timeout=30,
        cache=Cache("1"),
        labels={"l": "1"},
        annotations={"n": "2"},
        pod_template_name="p",
        enable_deck=True,
    )
    def said() -> None: ...

    found = template(said).metadata
    assert found is not None
    assert found.retries is not None
    assert found.retries.retries == 3
    assert found.timeout is not None
    assert found.timeout.timedelta == dt.timedelta(seconds=30)
    assert (found.deprecated_error_message, found.pod_template_name, found.interruptible) == ("old", "p", True)
    assert found.metadata is not None
    assert (found.metadata.labels, found.metadata.annotations) == ({"l": "1"}, {"n": "2"})
    assert found.generates_deck is not None
    assert found.generates_deck.value is True


def test_the_environment_of_the_task_goes_over_that_of_the_settings() -> None:
    @task(environment={"G": "2", "A": "b"})
    def said() -> None: ...

    container = template(said).container
    assert container is not None
    assert {each.key: each.value for each in container.env} == {"G": "2", "A": "b"}


def test_secrets_are_in_the_security_context() -> None:
    @task(secret_requests=[Secret(group="g", key="k", env_var="V")])
    def said() -> None: ...

    context = template(said).security_context
    assert context is not None
    assert [(each.group, each.key, each.env_var) for each in context.secrets] == [("g", "k", "V")]


def test_decks_show_what_is_asked_for_when_there_are_any() -> None:
    @task(enable_deck=True, deck_fields=(DeckField.INPUT,))
    def shown() -> None: ...

    assert (shown.enable_deck, shown.disable_deck, shown.deck_fields) == (True, False, [DeckField.INPUT])
    assert (plain.enable_deck, plain.deck_fields) == (False, [])


def test_docs_go_over_the_docstring_and_it_fills_the_rest() -> None:
    documented = task(docs=Documentation(short_description="S", source_code=SourceCode(link="http://x")))(
        plain.task_function
    )
    found = compile_task(documented, SETTINGS).description
    assert found is not None
    assert found.short_description == "S"
    assert found.long_description is not None
    assert (found.long_description.value, found.long_description.format) == ("Long.", DescriptionFormat.RST)
    assert found.source_code is not None
    assert found.source_code.link == "http://x"


def test_a_long_description_of_no_format_is_rst() -> None:
    @task(docs=Documentation(long_description=Description(value="x")))
    def said() -> None: ...

    found = compile_task(said, SETTINGS).description
    assert found is not None
    assert found.long_description == Description(value="x", format=DescriptionFormat.RST)


def test_an_image_is_a_name_a_template_or_a_specification(monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[ImageSpec] = []
    monkeypatch.setattr(ImageBuildEngine, "build", built.append)
    image = ImageSpec(name="mine", packages=["a"], runtime_packages=["b", "c"])
    for given, name in (
        ("i:1", "i:1"),
        ("{{.image.default.fqn}}:v-{{.image.default.version}}", "x/y:v-z"),
        (image, image.image_name()),
    ):
        container = template(task(container_image=given)(plain.task_function)).container
        assert container is not None
        assert container.image == name
    assert built == [image]
    container = template(task(container_image=image)(plain.task_function)).container
    assert container is not None
    assert {each.key: each.value for each in container.env}["_F_RUNTIME_PACKAGES"] == "b c"


def test_an_image_that_the_configuration_knows_is_not_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageBuildEngine, "build", pytest.fail)
    image = ImageSpec(name="mine")
    settings = SerializationSettings(image_config=ImageConfig(images=[Image(image.id, "far/mine", tag="1")]))
    container = template(task(container_image=image)(plain.task_function), settings).container
    assert container is not None
    assert container.image == "far/mine:1"


def test_an_async_task_is_awaited() -> None:
    assert asyncio.run(waits(a=1)) == 2


def test_an_async_task_is_a_node_of_a_workflow() -> None:
    @workflow
    def flow(a: int) -> int:
        return waits(a=waits(a=a))  # type: ignore[return-value, arg-type]  # promises, in a workflow

    assert flow(a=1) == 3


def test_a_plugin_is_chosen_by_the_type_of_the_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    class Config:
        workers = 3

    class Distributed(PythonFunctionTask[Config]):
        def __init__(self, task_config: Config, task_function: Callable[..., Any], **kwargs: Any) -> None:
            super().__init__(task_config, task_function, task_type="distributed", **kwargs)

        def get_custom(self, settings: SerializationSettings) -> dict[str, Any]:
            assert self.task_config is not None
            return {"workers": self.task_config.workers}

        def post_execute(self, user_params: Any, rval: Any) -> Any:
            return rval + 1

    monkeypatch.setattr(TaskPlugins, "_plugins", {})
    TaskPlugins.register_pythontask_plugin(Config, Distributed)
    made = task(task_config=Config(), retries=1)(plain.task_function)
    assert isinstance(made, Distributed)
    found = template(made)
    assert found.type == "distributed"
    assert found.custom is not None
    assert found.custom.to_dict() == {"workers": 3}
    assert made(a=1) == 2
    TaskPlugins.register_pythontask_plugin(Config, Distributed)
    with pytest.raises(ValidationError, match="are made by .*Distributed already"):
        TaskPlugins.register_pythontask_plugin(Config, PythonFunctionTask)
    assert TaskPlugins.find_pythontask_plugin(int) is PythonFunctionTask


class Doubling(PythonInstanceTask[None]):
    def execute(self, **kwargs: Any) -> Any:
        return 2 * kwargs["a"]


doubling = Doubling("doubling", interface=Interface(kwtypes(a=int), kwtypes(o0=int)), requests=Resources(cpu="1"))


def test_an_object_is_a_task_that_is_found_by_its_variable() -> None:
    container = template(doubling).container
    assert container is not None
    assert container.args[-4:] == ["task-module", doubling.instantiated_in, "task-name", "doubling"]
    assert doubling.location.endswith("test_task.doubling")
    assert doubling(a=4) == 8


def test_the_command_line_can_be_another_one() -> None:
    entity = task(plain.task_function)
    entity.set_command_fn(lambda settings: ["run", settings.version or "none"])
    assert entity.get_command(SETTINGS) == ["run", "none"]
    entity.reset_command_fn()
    assert entity.get_command(SETTINGS)[0] == "wright-execute"


def test_a_task_is_dispatched_on_literals() -> None:
    given = LiteralMap(literals={"a": plain.python_interface.input_plans["a"].encode(3, None)})  # type: ignore[arg-type]  # nothing to stage
    assert plain.dispatch_execute(None, given).literals["o0"] == given.literals["a"]
    assert plain.local_execute(None, a=5) == 5


def test_inputs_can_be_left_out_of_the_interface() -> None:
    found: PythonFunctionTask[None] = PythonFunctionTask(None, plain.task_function, ignore_input_vars=["a"])
    assert found.get_input_types() == {}


def test_parameters_without_types_are_pickled_when_that_is_asked_for() -> None:
    @task(pickle_untyped=True)
    def untyped(a):  # type: ignore[no-untyped-def]  # that is the point
        return a

    assert untyped.python_interface.inputs == {"a": Any}
    assert untyped.python_interface.outputs == {"o0": Any}


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"timeout": "3"}, "timeout='3' is neither a timedelta nor a number of seconds"),
        ({"retries": -1}, "retries is a number of further tries, not -1"),
        ({"retries": "2"}, "retries is a number of further tries, not '2'"),
        ({"enable_deck": True, "disable_deck": True}, "say the same thing; keep enable_deck"),
        ({"enable_deck": True, "deck_fields": ("input",)}, "has 'input', which is none of DeckField.SOURCE_CODE"),
        ({"node_dependency_hints": []}, "is for dynamic tasks"),
        ({"secret_requests": ["k"]}, "holds a str; ask for Secret"),
        ({"secret_requests": [Secret(key="k")]}, "has no group"),
        ({"secret_requests": [Secret(group="g", key="k", env_var="a-b")]}, "is no name of an environment variable"),
    ],
)
def test_an_option_that_cannot_be_is_refused_with_the_line_of_the_function(options: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told) as refused:
        task(**options)(plain.task_function)
    assert f"test_task.py:{plain.task_function.__code__.co_firstlineno}: " in str(refused.value)


def test_a_parameter_without_a_type_is_refused_with_the_line() -> None:
    def untyped(a):  # type: ignore[no-untyped-def]  # what is refused
        return a

    with pytest.raises(MissingTypeError, match=r"test_task.py:\d+: .*untyped: the parameter 'a' has no type"):
        task(untyped)


def test_a_tuple_of_one_or_of_many_is_no_return_type() -> None:
    def one() -> tuple[int]:
        return (1,)

    def many() -> tuple[int, ...]:
        return (1,)

    for function in (one, many):
        with pytest.raises(ValidationError, match="is no return type: a tuple is several outputs"):
            task(function)


def test_a_task_inside_a_function_is_refused_outside_of_tests() -> None:
    with pytest.raises(ValidationError, match=r"is defined inside of make\(\), where no other process finds it"):
        PythonFunctionTask(None, inner_of_a_module())


def inner_of_a_module() -> Callable[..., Any]:
    """A function inside of another one, in a module that is none of tests."""
    namespace: dict[str, Any] = {"__name__": "flows"}
    exec("def make():\n    def inner() -> None: ...\n    return inner", namespace)
    made: Callable[..., Any] = namespace["make"]()
    return made


@pytest.mark.parametrize("given", [5, functools.partial(len), int, "name"])
def test_only_functions_are_made_tasks(given: Any) -> None:
    with pytest.raises(ValidationError, match="task makes a function a task, not .*; write one with def"):
        task(given)


def test_a_lambda_has_no_name_to_be_found_by() -> None:
    with pytest.raises(ValidationError, match=r"test_task.py:\d+: a lambda in .* has no name"):
        task(lambda: None)


def test_a_dynamic_task_takes_hints() -> None:
    hinted: PythonFunctionTask[None] = PythonFunctionTask(
        None, plain.task_function, execution_mode=ExecutionBehavior.DYNAMIC, node_dependency_hints=[plain]
    )
    assert list(hinted.node_dependency_hints or ()) == [plain]
    assert hinted.execution_mode is PythonFunctionTask.ExecutionBehavior.DYNAMIC


def test_an_option_that_there_is_not_is_refused_with_a_hint() -> None:
    with pytest.raises(ValidationError, match=r"test_task.py:\d+: task has no option 'retry'; did you mean retries\?"):
        task(retry=3)  # type: ignore[call-overload]  # what is refused


def test_a_call_that_cannot_be_is_refused_with_its_line() -> None:
    with pytest.raises(InvalidInputError, match=r"test_task.py:\d+: .*plain takes its inputs by name: plain\(a=…\)"):
        plain(1)
    with pytest.raises(InvalidInputError, match=r"test_task.py:\d+: .*plain has no input 'b'; it takes a"):
        plain(a=1, b=2)  # type: ignore[call-arg]  # what is refused


def test_what_cannot_be_compiled_is_named_with_the_line_of_the_task() -> None:
    broken = task(container_image="{{.image.other}}")(plain.task_function)
    with pytest.raises(ConfigError, match=r"test_task.py:\d+: .*test_task.plain: {{.image.other}} names an image"):
        compile_task(broken, SETTINGS)


class Announcing(PythonFunctionTask[None]):
    """Hands the parameters of its runs on."""

    def pre_execute(self, user_params: Any) -> Any:
        return user_params.builder().add_attr("WHO", "plugin").build()

    def post_execute(self, user_params: Any, rval: Any) -> Any:
        return f"{rval} of {user_params.who}"


def greet() -> str:
    return "hello"


def test_a_plugin_sees_the_parameters_of_the_run_before_and_after_it() -> None:
    assert Announcing(None, greet)() == "hello of plugin"


@task
def summed(numbers: list[int] = [1]) -> int:  # noqa: B006 - what is refused
    return sum(numbers)


def test_a_default_that_calls_would_share_is_refused_when_it_is_used() -> None:
    @workflow
    def given() -> int:
        return summed(numbers=[2])

    @workflow
    def left_out() -> int:
        return summed()

    assert given() == 2
    with pytest.raises(InvalidInputError, match=r"test_task.py:\d+: .*the default of 'numbers' is a list, one object"):
        left_out()


def twice(a: int) -> int:
    return plain(a=plain(a=a))


def test_a_dynamic_task_draws_a_workflow_for_its_inputs() -> None:
    drawing: PythonFunctionTask[None] = PythonFunctionTask(None, twice, execution_mode=ExecutionBehavior.DYNAMIC)
    assert [node.id for node in drawing.compile_into_workflow(None, twice, a=3).nodes] == ["dn0", "dn1"]
    with pytest.raises(CompileError, match="is no dynamic task, so it draws no workflow"):
        plain.compile_into_workflow(None, twice, a=3)


def test_what_an_environment_says_holds_for_its_dynamic_tasks() -> None:
    drawing = Environment(retries=4).dynamic(twice)
    assert drawing.metadata.retries == 4
    assert drawing(a=2) == 2


imaged = task(container_image=ImageSpec(name="far", registry="ghcr.io/acme", packages=["a"]))(plain.task_function)


def test_a_dynamic_tasks_container_knows_the_images_of_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ImageBuildEngine, "build", lambda image: None)
    container = template(Environment().dynamic(twice)).container
    assert container is not None
    carried = {each.key: each.value for each in container.env}["_F_SS_C"]
    found = SerializationSettings.from_transport(carried).image_config
    assert isinstance(imaged.container_image, ImageSpec)
    assert template(imaged, SerializationSettings(image_config=found)).container is not None
    configured = found.find_image(imaged.container_image.id)
    assert configured is not None
    assert configured.full == imaged.container_image.image_name()


def test_what_a_plugin_prepares_is_what_the_task_sees() -> None:
    class Session(PythonFunctionTask[None]):
        def pre_execute(self, user_params: Any) -> Any:
            return user_params.builder().add_attr("SESSION", "open").build()

    def sees() -> str:
        session: str = current_context().session
        return session

    seeing = Session(None, sees)
    assert seeing() == "open"
    assert not current_context().has_attr("SESSION")
