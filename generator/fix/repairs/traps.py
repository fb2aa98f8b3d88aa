"""A text that YAML trips over is quoted: ``title: Hội nghị: sơ kết``, ``unit: %``.

Only where YAML itself stops, at a field of free text, and only when the text fills one line: then
there is no other way to read it.
"""

from __future__ import annotations

import re

from generator.fix.fields import Model, text_names
from generator.fix.quoting import breaks_plain
from generator.fix.reading import first_error
from generator.quoting import in_quotes

MAX_TRAPS = 200
MAX_WORK = 8_000_000
"""Characters that may be read over and over: a file of usual size gets all its traps mended."""

_FIELD = re.compile(r"(?P<key>(?: |- )*(?P<name>[a-z_]+):) +(?P<value>\S[^\x85\u2028\u2029]*)")
_NOTE = re.compile(r"(?<! ) +# ")
_NEXT_LINE = re.compile(r"(?:[ \t]*\n)*(?P<indent> *)(?=\S|\Z)")
_NO_START = tuple("%@`")
_OTHER_MEANING = tuple("\"'[]{}&*!|>#,?-")


def repair(text: str, model: Model) -> str:
    """Quote one trap after the other, as YAML meets them."""
    for _ in range(min(MAX_TRAPS, MAX_WORK // (len(text) + 1))):
        mended = _mend_first(text, model)
        if mended == text:
            break
        text = mended
    return text


def _mend_first(text: str, model: Model) -> str:
    error = first_error(text)
    if error is None or error[1]:
        return text
    mark = error[0]
    start, end = mark.index - mark.column, text.find("\n", mark.index)
    end = len(text) if end < 0 else end
    field = _FIELD.fullmatch(text[start:end])
    if field is None or field["name"] not in text_names(model):
        return text
    note = _NOTE.search(field["value"])
    value = field["value"][: note.start()] if note else field["value"]
    in_value = mark.column >= field.start("value")
    if not in_value or not _is_trap(value) or _goes_on(text[end:], field.start("name")):
        return text
    begin = start + field.start("value")
    return text[:begin] + in_quotes(value) + text[begin + len(value) :]


def _is_trap(value: str) -> bool:
    if value.startswith(_OTHER_MEANING) or " #" in value:
        return False
    return breaks_plain(value) or value.startswith(_NO_START)


def _goes_on(rest: str, indent: int) -> bool:
    """Tell whether the text might go on in the next line, which is then indented deeper."""
    following = _NEXT_LINE.match(rest)
    return following is None or len(following["indent"]) > indent
