"""Reads web addresses, and recognises what people paste instead."""

from __future__ import annotations

import re

from generator.records.misread import misread

_ODD = r"\s<>\"'`\\{}|^"
_HOST = rf"[^{_ODD}/?#@:.,;()\[\]]+(?:\.[^{_ODD}/?#@:.,;()\[\]]+)+"
_REST = rf"(?::\d{{1,5}})?(?:[/?#][^{_ODD}]*)?"
_LINK = re.compile(rf"(?i:https?)://{_HOST}{_REST}")
_BARE = re.compile(rf"(?://)?({_HOST}{_REST})")
_SCHEME = re.compile(r"(?!https?:)([a-z][a-z0-9+.-]{0,30}:)", re.IGNORECASE)
_INSIDE = re.compile(rf"(?i:https?)://[^{_ODD}]+")


def read_link(text: str) -> str:
    """Take an address that a reader can open.

    Raises:
        PydanticCustomError: it is something else; the error bears the name of the rule.
    """
    text = text.strip()
    if _LINK.fullmatch(text):
        return text
    if match := _BARE.fullmatch(text):
        raise misread("link-bare", right=f"https://{match[1]}"[:200])
    if match := _SCHEME.match(text):
        raise misread("link-scheme", scheme=match[1])
    inside = _INSIDE.search(text)
    right = inside[0].rstrip(".,;:!?)]”’") if inside else ""
    # An address at the very beginning may have a blank in it: what follows is not known to be text.
    if inside and inside.start() and _LINK.fullmatch(right):
        raise misread("link-alone", right=right[:200])
    raise misread("link-form")
