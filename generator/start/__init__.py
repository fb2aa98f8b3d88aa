"""``new``: asks what a meeting's file cannot be without, and writes one to go on from."""

from generator.start.answers import AnswerError, Answers, Registers
from generator.start.ask import ask
from generator.start.command import add_options, run
from generator.start.record import start_record
from generator.start.skeleton import skeleton

__all__ = [
    "AnswerError",
    "Answers",
    "Registers",
    "add_options",
    "ask",
    "run",
    "skeleton",
    "start_record",
]
