"""The command ``new``: options, questions for what they leave open, and the file."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from generator.start import words
from generator.start.answers import AnswerError, Answers, Given, is_complete, read_given
from generator.start.ask import ask
from generator.start.completion import terminal_completion
from generator.start.questions import QUESTIONS, Registers
from generator.start.record import start_record


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add one option for every question."""
    for question in QUESTIONS:
        parser.add_argument(
            question.option,
            dest=question.name,
            action="append" if question.is_list else "store",
            help=f"{question.label}. {question.help}".replace("%", "%%"),
        )


def run(
    root: Path,
    options: argparse.Namespace,
    registers: Registers,
    *,
    read: Callable[[str], str] = input,
    write: Callable[[str], object] = print,
) -> int:
    """Start a record; ask for what is missing, unless the options say all that is needed.

    Returns:
        0 for a new file; 1 when there is one, or nobody answers; 2 when an option is wrong.
    """
    given = {question.name: getattr(options, question.name) for question in QUESTIONS}
    try:
        path = start_record(root, _answers(given, registers, read, write), registers)
    except AnswerError as error:
        print(error, file=sys.stderr)
        return 2
    except FileExistsError as error:
        print(error, file=sys.stderr)
        return 1
    except (EOFError, KeyboardInterrupt):
        print(f"\n{words.STOPPED}", file=sys.stderr)
        return 1
    write(words.WRITTEN.format(path=path.relative_to(root)))
    return 0


def _answers(
    given: Given,
    registers: Registers,
    read: Callable[[str], str],
    write: Callable[[str], object],
) -> Answers:
    found = read_given(given, registers)
    if is_complete(found):
        return Answers(**found)
    if read is input and sys.stdin.isatty():
        return ask(registers, given, read=read, write=write, complete=terminal_completion())
    return ask(registers, given, read=read, write=write)
