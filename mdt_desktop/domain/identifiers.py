"""Ids are 16 random bytes: a time-ordered id would show every reader when something was made."""

import secrets
from typing import NewType
from uuid import UUID

CaseId = NewType("CaseId", UUID)
EntityId = NewType("EntityId", UUID)


def random_id() -> UUID:
    """Return 16 fresh random bytes as an id."""
    return UUID(bytes=secrets.token_bytes(16))
