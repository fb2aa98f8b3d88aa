"""Writes the file of a new meeting, where it belongs, and never over another."""

from __future__ import annotations

from pathlib import Path

from generator.dates import parse_partial_date
from generator.start import words
from generator.start.answers import AnswerError, Answers
from generator.start.questions import Registers
from generator.start.skeleton import shorten, skeleton
from generator.vietnamese import slugify

SLUG_LENGTH = 85
"""An id may have 100 characters, and a day takes 11 of them."""


def start_record(root: Path, answers: Answers, registers: Registers) -> Path:
    """Write the file of a meeting.

    Args:
        root: the project's folder.
        answers: what is known of the meeting.
        registers: names for the comments beside ids.

    Returns:
        Path of the new file.

    Raises:
        FileExistsError: there is one; its text says where.
        AnswerError: the folder leads out of the project, or the date is none.
    """
    path = root / record_path(answers)
    text = skeleton(answers, registers)
    if not path.parent.resolve().is_relative_to(root.resolve()):
        raise AnswerError(words.OUTSIDE.format(path=path.parent))
    existing = [path.with_suffix(suffix) for suffix in (".yml", ".yaml")]
    if found := [other for other in existing if other.is_symlink() or other.exists()]:
        raise FileExistsError(words.EXISTS.format(path=found[0]))
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, text)
    return path


def record_path(answers: Answers) -> Path:
    """Say where the file of a meeting belongs, relative to the project.

    Raises:
        AnswerError: the date is none.
    """
    try:
        year = parse_partial_date(answers.date).year
    except ValueError:
        raise AnswerError(words.WRONG.format(found=answers.date)) from None
    slug = slugify(answers.title) or slugify(answers.classification) or "cuoc-hop"
    name = f"{answers.date.lower()}-{shorten(slug, SLUG_LENGTH)}.yml"
    return Path("data", "meetings", f"{year:04}", name)


def _write(path: Path, text: str) -> None:
    """Create the file; when that fails half-way, nothing stays."""
    with path.open("xb") as file:
        try:
            file.write(text.encode())
        except BaseException:
            path.unlink()
            raise
