"""With several sources, every figure says which of them states it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.records.collection import Records


def check(records: Records) -> Iterator[Diagnostic]:
    """Look at the observations of meetings that have more than one source."""
    for entry in records.meetings:
        if len(entry.record.sources) < 2:
            continue
        for number, observation in enumerate(entry.record.observations):
            if observation.source is None:
                names = ", ".join(source.id for source in entry.record.sources)
                yield Diagnostic(
                    entry.position("observations", number),
                    "source-named",
                    "Cuộc họp có nhiều nguồn nhưng con số này không ghi nguồn nào.",
                    f"Thêm “source:” với một trong các mã: {names}.",
                )
