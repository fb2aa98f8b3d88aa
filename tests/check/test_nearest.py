"""What an editor meant is found, whatever way it was written."""

import pytest

from generator.check import check_sources
from generator.check.nearest import names_of, nearest_id
from generator.load import load_sources
from tests.conftest import FIVE


@pytest.fixture(scope="module")
def names() -> dict[str, dict[str, list[str]]]:
    records, _ = check_sources(load_sources(FIVE))
    return {
        register: {entry.id: names_of(entry.record) for entry in getattr(records, register)}
        for register in ("provinces", "agencies", "programmes", "documents")
    }


@pytest.mark.parametrize(
    ("register", "written", "meant"),
    [
        ("provinces", "Hậu Giang", "hau-giang"),
        ("provinces", "haugiang", "hau-giang"),
        ("provinces", "hau-gaing", "hau-giang"),
        ("provinces", "TP.HCM", "ho-chi-minh"),
        ("provinces", "thua-thien-hue", "hue"),
        ("agencies", "Bộ TT&TT", "bo-thong-tin-va-truyen-thong"),
        ("programmes", "de-an-6", "de-an-06"),
        ("documents", "82/NQ-CP", "82-nq-cp-2024"),
    ],
)
def test_the_nearest_entry_is_named(
    names: dict[str, dict[str, list[str]]], register: str, written: str, meant: str
) -> None:
    assert nearest_id(written, names[register]) == meant


def test_another_number_is_never_suggested(names: dict[str, dict[str, list[str]]]) -> None:
    assert nearest_id("83-nq-cp-2024", names["documents"]) != "82-nq-cp-2024"


def test_nothing_is_suggested_where_nothing_is_near(
    names: dict[str, dict[str, list[str]]],
) -> None:
    assert nearest_id("xyz-khong-co", names["provinces"]) is None
