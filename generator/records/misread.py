"""The error that a scalar type raises: it bears the name of a rule, and what fills its words."""

from __future__ import annotations

from pydantic_core import PydanticCustomError


def misread(rule: str, **parameters: str) -> PydanticCustomError:
    """Make the error for a text that a type cannot read.

    Args:
        rule: the rule that is broken.
        parameters: what its message and hint need besides the field and what was found.
    """
    return PydanticCustomError(rule, rule, parameters)
