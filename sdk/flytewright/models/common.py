"""Under the path that flytekit's users know; the classes are the generated ones."""

from flytewright_idl._runtime.message import Message as FlyteIdlEntity
from flytewright_idl.admin.common import (
    Annotations,
    AuthRole,
    EmailNotification,
    Envs,
    Labels,
    NamedEntityIdentifier,
    Notification,
    PagerDutyNotification,
    RawOutputDataConfig,
    SlackNotification,
    UrlBlob,
)

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
