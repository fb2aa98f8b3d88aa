"""Hard spaces and other odd ones, which word processors leave behind, become plain spaces.

Where one of them keeps ``: `` or `` #`` from meaning something to YAML, the text is quoted.
"""

from __future__ import annotations

import re

from generator.fix.fields import Model
from generator.fix.quoting import breaks_plain
from generator.fix.reading import Reading, Scalar, read, says_the_same
from generator.fix.repairs import tabs
from generator.quoting import in_quotes

ODD = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD = re.compile(f"[{ODD}]")
_FIELD = re.compile(f"[a-z_]+:[{ODD}]")
_RUN = re.compile(f"(?<![{ODD} ])[{ODD} ]+")


def repair(text: str, model: Model) -> str:
    """Replace odd spaces where the record stays the same or, broken so far, can now be read."""
    if not _ODD.search(text):
        return text
    reading = read(text)
    if reading and not any(_belongs_to_key(item) for item in reading.scalars):
        mended = _mend_readable(text, reading)
        return mended if says_the_same(text, mended) else text
    mended = _RUN.sub(_plain_run, text)
    return mended if read(tabs.with_syntax_mended(mended, model)) else text


def _belongs_to_key(scalar: Scalar) -> bool:
    """Tell whether an odd space stands where YAML wants a plain one to see a field."""
    if scalar.is_key:
        return _ODD.search(scalar.text) is not None
    return not scalar.style and _FIELD.match(scalar.text) is not None


def _mend_readable(text: str, reading: Reading) -> str:
    """Replace the spaces in each scalar, then those outside of scalars, which are in comments."""
    pieces, end = [], 0
    for scalar in reading.scalars:
        pieces += [_ODD.sub(" ", text[end : scalar.start]), _mend_scalar(text, scalar)]
        end = scalar.end
    return "".join([*pieces, _ODD.sub(" ", text[end:])])


def _mend_scalar(text: str, scalar: Scalar) -> str:
    written = text[scalar.start : scalar.end]
    if not _ODD.search(written):
        return written
    mended = _ODD.sub(" ", written)
    if scalar.style or not breaks_plain(mended):
        return mended
    return in_quotes(mended.strip()) if "\n" not in mended else written


def _plain_run(run: re.Match[str]) -> str:
    """Make a run of spaces plain, unless that would turn text after it into a comment."""
    begins_line = run.start() == 0 or run.string[run.start() - 1] == "\n"
    if run.string.startswith("#", run.end()) and not begins_line:
        return run[0]
    return " " * len(run[0])
