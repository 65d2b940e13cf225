"""Under the path that flytekit's users know; the classes are the generated ones, or theirs that take one mapping."""

from flytewright_idl._runtime.message import Message as FlyteIdlEntity
from flytewright_idl.admin.common import (
    AuthRole,
    EmailNotification,
    Envs,
    NamedEntityIdentifier,
    Notification,
    PagerDutyNotification,
    RawOutputDataConfig,
    SlackNotification,
    UrlBlob,
)

from ..authoring.options import Annotations, Labels

__all__ = [
    "Annotations",
    "AuthRole",
    "EmailNotification",
    "Envs",
    "FlyteIdlEntity",
    "Labels",
    "NamedEntityIdentifier",
    "Notification",
    "PagerDutyNotification",
    "RawOutputDataConfig",
    "SlackNotification",
    "UrlBlob",
]
