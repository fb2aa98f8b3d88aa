"""Phần trăm hay điểm phần trăm.

Một tỷ lệ thay đổi “3%”: từ 61% lên 64% là tăng 3 điểm phần trăm; tăng 3% thì chỉ từ 62,1% lên 64%.

Vì sao: Hai cách hiểu cho hai con số kỳ trước khác nhau. Đơn vị vẫn ghi như nguồn; ghi chú nói cho
người đọc biết nguồn viết thế nào.

Sai:

    - indicator: ty-le-nhan-bao-hiem-qua-tai-khoan
      value: 64
      change:
        value: 3
        unit: '%'

Đúng:

    - indicator: ty-le-nhan-bao-hiem-qua-tai-khoan
      value: 64
      change:
        value: 3
        unit: điểm phần trăm
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.figures import figures, with_unit
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records

CODE = "BT608"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{indicator}” thay đổi {found}: đó là phần trăm hay điểm phần trăm?",
    "“{indicator}” changed by {found}: is that per cent or percentage points?",
)
HINT = Say(
    "Nguồn nói điểm phần trăm thì ghi “unit: điểm phần trăm”; nếu nguồn viết “%”, thêm “note”.",
    "If the source means points, correct “unit”. If it says “%”, keep it and say so in “note”.",
)


def check(records: Records) -> Iterator[Fault]:
    """Look at the changes of shares."""
    for figure in figures(records):
        change = figure.item.change
        if change is None or change.unit != "%" or not figure.is_share or figure.is_explained:
            continue
        parameters = {
            "indicator": figure.indicator.name,
            "found": with_unit(change.value, change.unit),
        }
        yield Fault(figure.position("change", "unit"), "percent-points", parameters)
