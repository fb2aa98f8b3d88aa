"""Các phần không khớp với tổng.

Trong một cuộc họp, các con số có breakdown của cùng một chỉ số, cùng địa bàn và kỳ cộng lại lớn hơn
con số chung, lớn hơn mẫu số chung, hoặc là trọn vẹn mẫu số mà các tỷ lệ không thành 100%.

Vì sao: Phép cộng là cách nhanh nhất để thấy một con số chép sai; người đọc cũng sẽ thử cộng.

Sai:

    - indicator: dich-vu-cong-thiet-yeu-phai-hoan-thanh
      value: 30
    - indicator: dich-vu-cong-thiet-yeu-phai-hoan-thanh
      value: 10
      breakdown: Dịch vụ thiết yếu
    - indicator: dich-vu-cong-thiet-yeu-phai-hoan-thanh
      value: 200
      breakdown: Dịch vụ ưu tiên

Đúng:

    - indicator: dich-vu-cong-thiet-yeu-phai-hoan-thanh
      value: 30
    - indicator: dich-vu-cong-thiet-yeu-phai-hoan-thanh
      value: 10
      breakdown: Dịch vụ thiết yếu
    - indicator: dich-vu-cong-thiet-yeu-phai-hoan-thanh
      value: 20
      breakdown: Dịch vụ ưu tiên
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from generator.check.figures import Figure, figures, with_unit
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records
from generator.records.observation import Qualifier

CODE = "BT609"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "{count} phần của “{indicator}” cộng lại là {sum}, {but} {total}.",
    "The {count} parts of “{indicator}” add up to {sum}, {but} {total}.",
)
HINT = Say(
    "Cộng lại theo nguồn. Các phần chồng lên nhau, hoặc nguồn viết đúng vậy, thì ghi ở “note”.",
    "Add them up in the source. If parts overlap, or it says just that, say so in “note”.",
)

_OVER_TOTAL = Say("lớn hơn con số chung", "more than the whole figure,")
_OVER_WHOLE = Say("lớn hơn mẫu số", "more than the denominator")
_NOT_WHOLE = Say("dù đủ mọi phần và lẽ ra là", "though nothing is missing from")
_OPEN = (Qualifier.MORE_THAN, Qualifier.AT_LEAST)


def check(records: Records) -> Iterator[Fault]:
    """Add up the parts of each figure of each meeting."""
    groups: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures(records):
        item = figure.item
        when = str(item.time_period), str(item.as_of)
        key = (id(figure.entry), item.indicator, item.ref_area, when, item.kind, item.source)
        groups[key].append(figure)
    for group in groups.values():
        parts = [figure for figure in group if figure.item.breakdown]
        wholes = [figure for figure in group if not figure.item.breakdown]
        if len(parts) > 1 and not any(figure.is_explained for figure in group):
            yield from _of_one_denominator(parts)
            if len(wholes) == 1:
                yield from _against_whole(parts, wholes[0])


def _of_one_denominator(parts: list[Figure]) -> Iterator[Fault]:
    """Compare the numerators with the denominator that all parts share."""
    fractions = [(part.item.numerator, part.item.denominator) for part in parts]
    whole = fractions[0][1]
    if whole is None or any(top is None or bottom != whole for top, bottom in fractions):
        return
    total = sum((top for top, _ in fractions if top is not None), Decimal())
    if total > whole:
        yield _fault(parts, "numerator", f"{total:f}", _OVER_WHOLE, f"{whole:f}")
    values = [part.item.value for part in parts if part.item.value is not None]
    if total == whole and len(values) == len(parts) and parts[0].is_percent:
        percent = sum(values, Decimal())
        if abs(percent - 100) > 1:
            yield _fault(parts, "value", f"{percent:f}%", _NOT_WHOLE, "100%")


def _against_whole(parts: list[Figure], whole: Figure) -> Iterator[Fault]:
    """Compare counted parts with the count that the same meeting gives for all of them."""
    total = whole.item.value
    if total is None or whole.is_percent or whole.item.qualifier in _OPEN:
        return
    counts = [part.item.numerator if part.item.value is None else part.item.value for part in parts]
    added = sum((count for count in counts if count is not None), Decimal())
    if added > total:
        field = "numerator" if parts[-1].item.value is None else "value"
        yield _fault(parts, field, f"{added:f}", _OVER_TOTAL, with_unit(total, whole.unit))


def _fault(parts: list[Figure], field: str, added: str, but: Say, total: str) -> Fault:
    parameters: dict[str, str | Say] = {
        "count": str(len(parts)),
        "indicator": parts[0].indicator.name,
        "sum": added,
        "but": but,
        "total": total,
    }
    return Fault(parts[-1].position(field), "parts-total", parameters)
