"""Hai con số khác nhau cho cùng một điều.

Cùng chỉ số, địa bàn, phần, loại và kỳ số liệu mà hai nơi trong dữ liệu ghi hai giá trị khác nhau,
nhiều hơn mức làm tròn.

Vì sao: Các nguồn có khi nói khác nhau thật: giữ cả hai và nói rõ để người đọc tự xét; nếu chỉ là
chép sai hay thiếu breakdown thì sửa.

Sai:

    # cuộc họp trước, Báo A: value: 58.2, time_period: 2023
    - indicator: ty-le-ho-so-truc-tuyen
      value: 61
      time_period: 2023

Đúng:

    # cuộc họp trước, Báo A: value: 58.2, time_period: 2023
    - indicator: ty-le-ho-so-truc-tuyen
      value: 61
      time_period: 2023
      note: Báo A nêu 58,2% cho cùng năm.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.check.figures import Figure, figures, last_place, series_marks
from generator.check.marks import Mark
from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Entry, Records
from generator.records.meeting import Meeting

CODE = "BT611"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{indicator}” ở đây là {found} ({publisher}), còn ở {path}, dòng {line} là {other} "
    "({other_publisher}), cho cùng một kỳ.",
    "“{indicator}” is {found} here ({publisher}), but {other} in {path}, line {line} "
    "({other_publisher}), for the same period.",
)
HINT = Say(
    "Nguồn nói khác nhau thì giữ cả hai và ghi điều đó ở “note”; là hai phần khác nhau thì thêm "
    "“breakdown”; chép nhầm thì sửa.",
    "If the sources differ, keep both and say so in “note”; if these are two parts, add "
    "“breakdown”; if one is a slip, correct it.",
)


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """Figures of one series are compared."""
    yield from series_marks(entry)


def check(records: Records) -> Iterator[Fault]:
    """Compare each figure with the first that speaks of the same thing."""
    first: defaultdict[tuple[object, ...], list[Figure]] = defaultdict(list)
    for figure in figures(records):
        item = figure.item
        when: tuple[object, ...] = (str(item.time_period), str(item.as_of))
        if figure.period is None:
            if item.source is None:
                continue
            when = (id(figure.entry),)
        form = figure.unit if item.value is not None else "/"
        known = first[(*figure.series, when, form)]
        others = [other for other in known if _differ(figure, other)]
        if others and not figure.is_explained:
            yield _fault(figure, others[0])
        if len(known) < 2:
            known.append(figure)


def _differ(one: Figure, other: Figure) -> bool:
    """Tell whether two figures contradict each other; rounding and vague words do not."""
    if one.period is None and one.item.source == other.item.source:
        return False
    left, right = one.item.value, other.item.value
    if left is None or right is None:
        fractions = [(item.numerator, item.denominator) for item in (one.item, other.item)]
        return fractions[0] != fractions[1]
    if one.item.qualifier or other.item.qualifier:
        return abs(left - right) * 10 > max(abs(left), abs(right))
    return abs(left - right) >= max(last_place(left), last_place(right))


def _fault(figure: Figure, other: Figure) -> Fault:
    field = "numerator" if figure.item.value is None else "value"
    place = other.position("numerator" if other.item.value is None else "value")
    parameters = {
        "indicator": figure.indicator.name,
        "found": figure.shown(),
        "publisher": figure.publisher,
        "path": place.path,
        "line": str(place.line),
        "other": other.shown(),
        "other_publisher": other.publisher,
    }
    return Fault(figure.position(field), "sources-disagree", parameters)
