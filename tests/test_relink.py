"""An edited meeting put in the place of the old one leaves the portal as linking anew would."""

import random
from collections.abc import Iterator
from datetime import date

import pytest

from generator.check import RULEBOOK, check_sources
from generator.link import Linker, relink_meeting
from generator.load import load_sources
from generator.records.collection import Records
from generator.records.meeting import Meeting
from generator.render import render_portal
from tests.bench.synthetic import write_record

DAY = date(2025, 2, 3)
LISTS = ("observations", "venues", "documents", "commitment_updates", "results", "programmes")


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Records:
    """An invented record with threads through many meetings."""
    folder = tmp_path_factory.mktemp("record")
    write_record(folder, 60)
    found, problems = check_sources(load_sources(folder / "data"))
    assert not any(problem.is_error for problem in problems)
    return found


def edited(meeting: Meeting, others: list[Meeting], chance: random.Random) -> Meeting:
    """Change the words, then drop parts, or take those of another meeting in their place."""
    changes: dict[str, object] = {"summary": f"{meeting.summary} Vừa sửa."}
    for name in LISTS:
        own = getattr(meeting, name)
        match chance.randrange(3):
            case 0:
                changes[name] = own[: len(own) // 2] or own[:1]
            case 1 if name not in ("commitment_updates",):
                changes[name] = getattr(chance.choice(others), name) or own
            case _:
                changes[name] = own
    return meeting.model_copy(update=changes)


def differing(one: Linker, other: Linker) -> Iterator[str]:
    mine = render_portal(one.portal, RULEBOOK.values())
    anew = render_portal(other.portal, RULEBOOK.values())
    assert set(mine) == set(anew)
    for path in anew:
        if mine[path] != anew[path]:
            yield path


@pytest.mark.parametrize("seed", range(3))
def test_every_page_is_as_after_linking_everything_anew(records: Records, seed: int) -> None:
    chance, linker = random.Random(seed), Linker(records, DAY)
    others = [entry.record for entry in records.meetings]
    entries = list(records.meetings)
    for place in chance.sample(range(len(entries)), 12):
        entry = entries[place]
        changed = edited(entry.record, others, chance)
        sources = {item.id for item in changed.sources}
        strays = [
            item for item in changed.observations if item.source and item.source not in sources
        ]
        if strays:
            changed = changed.model_copy(update={"observations": entry.record.observations})
        entries[place] = type(entry)(entry.id, changed, entry.source, entry.loc)
        assert relink_meeting(linker, entries[place])
    anew = Linker(Records(entries, *_registers(records)), DAY)
    assert list(differing(linker, anew)) == []


def test_a_meeting_that_moves_in_time_is_not_exchanged(records: Records) -> None:
    linker, entry = Linker(records, DAY), records.meetings[5]
    other = records.meetings[6].record.date
    moved = type(entry)(entry.id, entry.record.model_copy(update={"date": other}), entry.source)
    assert not relink_meeting(linker, moved)


def test_a_meeting_that_drops_a_commitment_is_not_exchanged(records: Records) -> None:
    entry = next(entry for entry in records.meetings if entry.record.commitments)
    linker = Linker(records, DAY)
    fewer = entry.record.model_copy(update={"commitments": entry.record.commitments[1:]})
    assert not relink_meeting(linker, type(entry)(entry.id, fewer, entry.source))


def _registers(records: Records) -> list[object]:
    names = ("provinces", "agencies", "programmes", "indicators", "documents", "synonyms")
    return [getattr(records, name) for name in names]
