"""Runs every repair, in order, until there is nothing left to mend."""

from __future__ import annotations

from generator.fix.fields import Model, model_for
from generator.fix.repairs import (
    byte_order_mark,
    dates,
    digits,
    final_newline,
    key_order,
    line_endings,
    normal_form,
    numbers,
    spaces,
    tabs,
    trailing_space,
    traps,
)
from generator.sources import MAX_BYTES

MAX_ROUNDS = 8

IN_ANY_FILE = (
    byte_order_mark.repair,
    line_endings.repair,
    normal_form.repair,
    digits.repair,
    trailing_space.repair,
    final_newline.repair,
)
"""First what concerns characters: none of it needs to understand the file."""

IN_A_RECORD = (
    spaces.repair,
    tabs.repair,
    traps.repair,
    numbers.repair,
    dates.repair,
    key_order.repair,
)
"""Then what needs the model of the file; the first three may make a broken file readable."""


def fix_text(path: str, data: bytes) -> bytes:
    """Repair one file.

    Pure, and done after one call: fixing the result again gives the result. Never raises.

    Args:
        path: of the file, relative to the project; it tells which fields there are.
        data: the whole file.

    Returns:
        The repaired file, or ``data`` where it is not text, or too large.
    """
    text = _decode(data) if len(data) <= MAX_BYTES else None
    if text is None:
        return data
    model = model_for(path)
    for _ in range(MAX_ROUNDS):
        mended = _one_round(text, model)
        if mended == text:
            return text.encode()
        text = mended
    return data


def _one_round(text: str, model: Model | None) -> str:
    for repair in IN_ANY_FILE:
        text = repair(text)
    if model is None:
        return text
    for repair_record in IN_A_RECORD:
        text = repair_record(text, model)
    return text


def _decode(data: bytes) -> str | None:
    """Read UTF-8, or UTF-16 that says so itself."""
    utf_16 = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    try:
        text = data.decode("utf-16" if utf_16 else "utf-8")
    except UnicodeDecodeError:
        return None
    return None if "\0" in text else text
