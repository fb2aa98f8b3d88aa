"""Mã việc trùng địa chỉ đã dành riêng.

Một việc phải làm mang mã “tinh-trang” hoặc “han”.

Vì sao: Mỗi việc có một trang riêng, địa chỉ kết thúc bằng mã của việc ấy; hai mã này là địa chỉ của
các danh sách theo tình trạng và theo hạn, nằm ngay trong thư mục ấy.

Sai:

    commitments:
      - id: han
        text: Đặt hạn cho từng nhiệm vụ.

Đúng:

    commitments:
      - id: dat-han-cho-tung-nhiem-vu
        text: Đặt hạn cho từng nhiệm vụ.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.addresses import COMMITMENT_GROUPS
from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.sources import Loc

CODE = "BT510"
MESSAGE = Say(
    "Mã “{found}” đã dành cho một trang danh sách.",
    "The id “{found}” is kept for a page that lists commitments.",
)
HINT = Say(
    "Đặt một mã khác, dài hơn, gọi tên việc phải làm.",
    "Choose another, longer id that names the task.",
)


def check(records: Records) -> Iterator[Fault]:
    """Report commitments whose page would take the place of a list."""
    for entry in records.meetings:
        for number, commitment in enumerate(entry.record.commitments):
            names: list[tuple[Loc, str]] = [(("id",), commitment.id)]
            names += [(("aliases", n), name) for n, name in enumerate(commitment.aliases)]
            for loc, name in names:
                if name in COMMITMENT_GROUPS:
                    position = entry.position("commitments", number, *loc)
                    yield Fault(position, "commitment-reserved", {"found": name})
