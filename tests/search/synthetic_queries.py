"""Questions to a synthetic record, whose answers are known from how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from generator.dates import parse_partial_date
from generator.vietnamese import format_date
from tests.search.questions import Question

Item = dict[str, Any]


def read_known(path: Path) -> list[Item]:
    """Read the ``known.yml`` that stands beside a synthetic record."""
    items = yaml.safe_load(path.read_text("utf-8"))
    # YAML reads some of the dates as dates, the others as text.
    return [item | {"date": str(item["date"])} for item in items]


def synthetic_questions(items: list[Item]) -> list[Question]:
    """Ask for the known meetings in the ways in which readers ask: two or three questions each."""
    found = {
        (question.query, question.first): question
        for number, item in enumerate(items)
        for question in _questions(item, number)
    }
    return list(found.values())


def _questions(item: Item, number: int) -> Iterator[Question]:
    yield _about_system(item, number)
    if number % 2 == 0:
        yield _about_people(item)
    else:
        yield _about_figure(item)
    if number % 3 == 0:
        yield _about_place(item)
    if "document" in item and number % 3 != 1:
        yield _about_document(item["document"], number)
    if "province_topic" in item and number % 4 == 1:
        yield _about_province(item)


def _about_system(item: Item, number: int) -> Question:
    """Its name stands in no other meeting, but each of its words does."""
    name = item["system"]
    forms = {
        0: (name, "a name of common words"),
        1: (name.lower(), "a name in small letters"),
        2: (f"{name} {item['date'][:4]}", "a name and its year"),
        3: (f"{name} xyzabc", "a name and an unknown word"),
        4: (f"{name} {item['chair']}", "a name, and who led"),
    }
    query, why = forms[number % len(forms)]
    return Question(query, first=(item["address"],), why=why)


def _about_people(item: Item) -> Question:
    query = f"{item['chair']} {item['place']}"
    return Question(query, first=(item["address"],), why="who led, and a place that came up")


def _about_place(item: Item) -> Question:
    day = format_date(parse_partial_date(item["date"]))
    query = f"{item['place']} {day}"
    return Question(query, first=(item["address"],), why="a place that came up, and when")


def _about_figure(item: Item) -> Question:
    figure = item["figure"]
    query = f"{figure['name']} {figure['value']}"
    return Question(query, first=_addresses(figure), why="an indicator and its value")


def _about_document(document: Item, number: int) -> Question:
    whole = document["number"]
    query, why = (whole, "whole number") if number % 2 else (whole.lower(), "in small letters")
    return Question(query, first=(f"van-ban/{document['id']}/",), why=f"a document, {why}")


def _about_province(item: Item) -> Question:
    """Without the day, meetings that merely mention both would answer as well."""
    found, day = item["province_topic"], format_date(parse_partial_date(item["date"]))
    query = f"{found['topic']} {found['province']} {day}"
    return Question(query, first=(item["address"],), why="a topic, a province and when")


def _addresses(found: Item) -> tuple[str, ...]:
    return tuple(f"cuoc-hop/{meeting}/" for meeting in found["meetings"])
