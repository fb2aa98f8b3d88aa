"""Con số không ghi nguồn nào.

Cuộc họp có từ hai nguồn trở lên mà một con số không cho biết lấy từ nguồn nào. Nguồn chỉ dùng cho
điểm cầu hay cho tin về việc đã giao thì không tính.

Vì sao: Khi hai nguồn nói khác nhau, người đọc phải biết con số nào của nguồn nào.

Sai:

    sources:
      - id: bao-a
        publisher: Báo A
      - id: bao-b
        publisher: Báo B
    observations:
      - indicator: ty-le-ho-so-truc-tuyen
        value: 58.2

Đúng:

    sources:
      - id: bao-a
        publisher: Báo A
      - id: bao-b
        publisher: Báo B
    observations:
      - indicator: ty-le-ho-so-truc-tuyen
        value: 58.2
        source: bao-a
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.records.main_sources import main_sources

CODE = "BT503"
MESSAGE = Say(
    "Cuộc họp có {count} nguồn, nhưng con số này không ghi lấy từ nguồn nào.",
    "The meeting has {count} sources, and this figure names none.",
)
HINT = Say(
    "Thêm “source:” với một trong các mã: {known}.",
    "Add “source:” with one of: {known}.",
)


def check(records: Records) -> Iterator[Fault]:
    """Look at the observations of meetings that have more than one source."""
    for entry in records.meetings:
        if len(main_sources(entry.record)) < 2:
            continue
        known = ", ".join(f"{item.id} ({item.publisher})" for item in entry.record.sources)
        for number, observation in enumerate(entry.record.observations):
            if observation.source is None:
                position = entry.position("observations", number)
                count = str(len(entry.record.sources))
                yield Fault(position, "source-named", {"known": known, "count": count})
