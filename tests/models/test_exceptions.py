"""Errors under flytekit's names are flytewright's own, with the codes that a backend knows."""

from __future__ import annotations

import pytest

from flytewright.errors import FlytewrightError
from flytewright.exceptions import base, system, user

NAMED = [(module, name) for module in (base, system, user) for name in module.__all__]


@pytest.mark.parametrize(("module", "name"), NAMED, ids=[name for _, name in NAMED])
def test_every_error_is_one_of_the_tree(module: object, name: str) -> None:
    assert issubclass(getattr(module, name), FlytewrightError)


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (user.FlyteTypeException, "USER:TypeError"),
        (user.FlyteAssertion, "USER:AssertionError"),
        (user.FlyteRecoverableException, "USER:Recoverable"),
        (user.FlyteEntityNotExistException, "USER:EntityNotExist"),
        (system.FlyteDownloadDataException, "SYSTEM:DownloadDataError"),
        (base.FlyteException, "UnknownFlyteException"),
    ],
)
def test_codes_are_those_of_flytekit(error: type[FlytewrightError], code: str) -> None:
    assert error.error_code == code


@pytest.mark.parametrize(
    ("error", "caught_as"),
    [
        (user.FlyteTypeException, TypeError),
        (user.FlyteValueException, ValueError),
        (user.FlyteDataNotFoundException, ValueError),
        (user.FlyteAssertion, AssertionError),
        (user.FlyteValidationException, user.FlyteAssertion),
        (user.FlyteEntityNotExistException, user.FlyteAssertion),
        (user.FlyteEntityAlreadyExistsException, user.FlyteAssertion),
        (user.FlyteAuthenticationException, user.FlyteAssertion),
        (user.FlyteDisapprovalException, user.FlyteAssertion),
        (user.FlyteTimeout, user.FlyteAssertion),
        (user.FlyteMissingTypeException, user.FlyteCompilationException),
        (user.FlyteMissingReturnValueException, user.FlyteCompilationException),
    ],
)
def test_errors_are_caught_by_the_classes_that_catch_those_of_flytekit(
    error: type[FlytewrightError], caught_as: type[Exception]
) -> None:
    assert issubclass(error, caught_as)
