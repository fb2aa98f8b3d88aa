"""An observation has a value, or a numerator with its denominator."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.records.collection import Records


def check(records: Records) -> Iterator[Diagnostic]:
    """Look for figures without any number and for halves of a fraction."""
    for entry in records.meetings:
        for number, observation in enumerate(entry.record.observations):
            pair = (observation.numerator is None, observation.denominator is None)
            if pair[0] != pair[1]:
                message, hint = "Tử số và mẫu số phải đi cùng nhau.", "Thêm phần còn thiếu."
            elif observation.denominator == 0:
                message, hint = "Mẫu số bằng 0.", "Xem lại nguồn."
            elif observation.value is None and pair[0]:
                message = "Con số này chưa có giá trị."
                hint = "Thêm “value”, hoặc “numerator” và “denominator”."
            else:
                continue
            position = entry.position("observations", number)
            yield Diagnostic(position, "observation-value", message, hint)
