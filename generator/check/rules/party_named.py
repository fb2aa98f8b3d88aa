"""A responsible party is one agency, one province or one named group."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.records.collection import Records


def check(records: Records) -> Iterator[Diagnostic]:
    """Count what identifies each responsible party."""
    for entry in records.meetings:
        for number, commitment in enumerate(entry.record.commitments):
            for place, party in enumerate(commitment.responsible):
                if sum(bool(name) for name in (party.agency, party.province, party.name)) != 1:
                    yield Diagnostic(
                        entry.position("commitments", number, "responsible", place),
                        "party-named",
                        "Mỗi dòng trách nhiệm nêu đúng một nơi.",
                        "Chỉ giữ một trong ba trường: agency, province, name.",
                    )
