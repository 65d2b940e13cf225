"""Under the path that flytekit's users know; defined in `flytewright.errors`."""

from ..errors import AuthenticationError as FlyteAuthenticationException
from ..errors import CompileError as FlyteCompilationException
from ..errors import ContractError as FlyteAssertion
from ..errors import DataNotFoundError as FlyteDataNotFoundException
from ..errors import DisapprovedError as FlyteDisapprovalException
from ..errors import EntityAlreadyExistsError as FlyteEntityAlreadyExistsException
from ..errors import EntityNotExistError as FlyteEntityNotExistException
from ..errors import InvalidInputError as FlyteInvalidInputException
from ..errors import MissingReturnValueError as FlyteMissingReturnValueException
from ..errors import MissingTypeError as FlyteMissingTypeException
from ..errors import RecoverableError as FlyteRecoverableException
from ..errors import TimedOutError as FlyteTimeout
from ..errors import TypeMismatchError as FlyteTypeException
from ..errors import UserError as FlyteUserException
from ..errors import UserRuntimeError as FlyteUserRuntimeException
from ..errors import ValidationError as FlyteValidationException
from ..errors import ValueMismatchError as FlyteValueException

__all__ = [
    "FlyteAssertion",
    "FlyteAuthenticationException",
    "FlyteCompilationException",
    "FlyteDataNotFoundException",
    "FlyteDisapprovalException",
    "FlyteEntityAlreadyExistsException",
    "FlyteEntityNotExistException",
    "FlyteInvalidInputException",
    "FlyteMissingReturnValueException",
    "FlyteMissingTypeException",
    "FlyteRecoverableException",
    "FlyteTimeout",
    "FlyteTypeException",
    "FlyteUserException",
    "FlyteUserRuntimeException",
    "FlyteValidationException",
    "FlyteValueException",
]
