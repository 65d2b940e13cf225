"""Every error that flytewright raises on purpose.

::

    FlytewrightError
    ├── UserError                          USER:Unknown          what the caller gave cannot work
    │   ├── TypeMismatchError (TypeError)  USER:TypeError        a value is not of the declared type
    │   ├── ValueMismatchError (ValueError) USER:ValueError
    │   ├── DataNotFoundError (ValueError) USER:DataNotFound
    │   ├── ContractError (AssertionError) USER:AssertionError   a rule of the SDK is broken
    │   │   ├── ValidationError            USER:ValidationError
    │   │   ├── EntityNotExistError        USER:EntityNotExist
    │   │   ├── EntityAlreadyExistsError   USER:EntityAlreadyExists
    │   │   ├── AuthenticationError        USER:AuthenticationError
    │   │   ├── DisapprovedError           USER:ResultNotApproved
    │   │   └── TimedOutError              USER:Timeout
    │   ├── CompileError                   USER:CompileError     a workflow cannot be compiled
    │   │   ├── MissingTypeError           USER:MissingTypeError an annotation is missing
    │   │   └── MissingReturnValueError    USER:MissingReturnValue
    │   ├── InvalidInputError              USER:BadInputToAPI    an input is missing, unknown or unreadable
    │   ├── RecoverableError               USER:Recoverable      raise it in a task to be tried again
    │   ├── UserRuntimeError               USER:RuntimeError     carries what the user's code raised elsewhere
    │   └── ConfigError                    USER:ConfigError      the configuration cannot be used
    └── SystemFaultError                   SYSTEM:Unknown        something around the user's code failed
        ├── DownloadError                  SYSTEM:DownloadDataError
        └── UploadError                    SYSTEM:UploadDataError

The built-in classes in parentheses are those by which code written for flytekit catches the same errors.
Errors of calls to a server are in `flytewright.rpc.errors` and are `FlytewrightError`s too.
"""

from __future__ import annotations

from typing import ClassVar

__all__ = [
    "AuthenticationError",
    "CompileError",
    "ConfigError",
    "ContractError",
    "DataNotFoundError",
    "DisapprovedError",
    "DownloadError",
    "EntityAlreadyExistsError",
    "EntityNotExistError",
    "FlytewrightError",
    "InvalidInputError",
    "MissingReturnValueError",
    "MissingTypeError",
    "RecoverableError",
    "SystemFaultError",
    "TimedOutError",
    "TypeMismatchError",
    "UploadError",
    "UserError",
    "UserRuntimeError",
    "ValidationError",
    "ValueMismatchError",
]


class FlytewrightError(Exception):
    """Base of all; the text is one line that says where, what, and what to do."""

    error_code: ClassVar[str] = "UnknownFlyteException"
    """What ``error.pb`` carries as the error's code."""


class UserError(FlytewrightError):
    """What the caller gave cannot work."""

    error_code = "USER:Unknown"


class PlacedError(UserError):
    """Base of errors about one value, which know the place of the value."""

    def __init__(self, what: str, place: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.place = place
        """Where the value is: ``inputs.config.layers[3].width``."""

    def under(self, outer: str) -> None:
        """Say that the place is inside `outer`: the way from a nested value up to the entity."""
        self.place = f"{outer}{self.place}"

    def __str__(self) -> str:
        return f"{self.place.lstrip('.')}: {self.what}" if self.place else self.what


class TypeMismatchError(PlacedError, TypeError):
    """A value is not of the declared type."""

    error_code = "USER:TypeError"


class ValueMismatchError(PlacedError, ValueError):
    """A value is of the declared type and still not one that can be."""

    error_code = "USER:ValueError"


class ContractError(UserError, AssertionError):
    """A rule of the SDK is broken."""

    error_code = "USER:AssertionError"


class ValidationError(ContractError):
    """What was asked for does not hold together."""

    error_code = "USER:ValidationError"


class InvalidInputError(UserError):
    """An input is missing, unknown or unreadable."""

    error_code = "USER:BadInputToAPI"


class CompileError(UserError):
    """A workflow cannot be compiled."""

    error_code = "USER:CompileError"


class MissingTypeError(CompileError):
    """A parameter or a result has no annotation."""

    error_code = "USER:MissingTypeError"


class MissingReturnValueError(CompileError):
    """A function returned other outputs than it declares."""

    error_code = "USER:MissingReturnValue"


class EntityNotExistError(ContractError):
    """A task, workflow, launch plan or execution that is not there."""

    error_code = "USER:EntityNotExist"


class EntityAlreadyExistsError(ContractError):
    """The name is taken."""

    error_code = "USER:EntityAlreadyExists"


class AuthenticationError(ContractError):
    """The server does not know who is calling."""

    error_code = "USER:AuthenticationError"


class DisapprovedError(ContractError):
    """An approval gate was answered no."""

    error_code = "USER:ResultNotApproved"


class DataNotFoundError(UserError, ValueError):
    """Nothing is stored under this address."""

    error_code = "USER:DataNotFound"


class TimedOutError(ContractError):
    """What was waited for took longer than allowed."""

    error_code = "USER:Timeout"


class RecoverableError(UserError):
    """Raise it in a task to have the task tried again."""

    error_code = "USER:Recoverable"

    def __init__(self, *args: object, timestamp: float | None = None) -> None:
        super().__init__(*args)
        self.timestamp = timestamp


class UserRuntimeError(UserError):
    """Carries what the user's code raised in another process, with the time at which it did."""

    error_code = "USER:RuntimeError"

    def __init__(self, exc_value: BaseException, timestamp: float | None = None) -> None:
        super().__init__(str(exc_value))
        self.value = exc_value
        self.timestamp = timestamp


class ConfigError(UserError):
    """The configuration cannot be used."""

    error_code = "USER:ConfigError"


class SystemFaultError(FlytewrightError):
    """Something around the user's code failed."""

    error_code = "SYSTEM:Unknown"


class DownloadError(SystemFaultError):
    """Data could not be brought here."""

    error_code = "SYSTEM:DownloadDataError"


class UploadError(SystemFaultError):
    """Data could not be brought away."""

    error_code = "SYSTEM:UploadDataError"
