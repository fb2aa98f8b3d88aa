"""Con số lệch hẳn khỏi chuỗi.

Một giá trị lớn gấp hoặc nhỏ hơn từ 10 lần so với mức giữa của các giá trị khác của cùng chỉ số,
cùng địa bàn, cùng phần và cùng loại. Chuỗi mới có hai giá trị thì chỉ so số đếm, số tiền, không so
phần trăm.

Vì sao: Thừa hay thiếu một chữ số, nhầm triệu với tỷ là lỗi khó thấy nhất khi chép tay.

Sai:

    # cuộc họp trước: value: 2505
    - indicator: kinh-phi-tiet-kiem-hang-nam
      value: 27000

Đúng:

    # cuộc họp trước: value: 2505
    - indicator: kinh-phi-tiet-kiem-hang-nam
      value: 2700
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal
from statistics import median

from generator.check.figures import Figure, figures, series_marks
from generator.check.marks import Mark
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting

CODE = "BT610"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{indicator}” ở đây là {found}, còn ở {path}, dòng {line} là {other}.",
    "“{indicator}” is {found} here, but {other} in {path}, line {line}.",
)
HINT = Say(
    "Đếm lại số chữ số và xem đơn vị trong nguồn. Con số đúng thì giải thích ở “note”.",
    "Count the digits and look at the unit in the source. If it is right, explain it in “note”.",
)

_TIMES = 10


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Figures of one series are compared."""
    yield from series_marks(entry)


def check(records: Records) -> Iterator[Fault]:
    """Hold every value against its series."""
    series: defaultdict[tuple[object, ...], dict[tuple[object, ...], Figure]] = defaultdict(dict)
    for figure in figures(records):
        value = figure.item.value
        if value is not None and value > 0:
            key = (*figure.series, figure.unit)
            series[key].setdefault((id(figure.entry), str(figure.period)), figure)
    for points in series.values():
        yield from _outliers(sorted(points.values(), key=_time))


def _outliers(points: list[Figure]) -> Iterator[Fault]:
    if len(points) < 2:
        return
    if len(points) == 2:
        first, later = points
        if not later.is_percent and not later.is_explained and _is_far(later, _value(first)):
            yield _fault(later, first)
        return
    middle = Decimal(median(map(_value, points)))
    usual = min(points, key=lambda point: abs(_value(point) - middle))
    for point in points:
        if not point.is_explained and point is not usual and _is_far(point, middle):
            yield _fault(point, usual)


def _is_far(figure: Figure, usual: Decimal) -> bool:
    value = _value(figure)
    return value >= _TIMES * usual or value * _TIMES <= usual


def _value(figure: Figure) -> Decimal:
    return figure.item.value or Decimal(1)


def _time(figure: Figure) -> tuple[object, ...]:
    meeting = figure.entry.record.date
    return (figure.period or meeting).sort_key, meeting.sort_key, figure.entry.source.path


def _fault(figure: Figure, usual: Figure) -> Fault:
    place = usual.position("value")
    parameters = {
        "indicator": figure.indicator.name,
        "found": figure.shown(),
        "other": usual.shown(),
        "path": place.path,
        "line": str(place.line),
    }
    return Fault(figure.position("value"), "magnitude-jump", parameters)
