"""Letters and their marks are joined (NFC): ``e`` + ``^`` + ``´`` looks like ``ế``, and is not."""

from __future__ import annotations

import unicodedata


def repair(text: str) -> str:
    """Join what Unicode can join."""
    return unicodedata.normalize("NFC", text)
