from datetime import date

import pytest

from generator.dates import Precision, parse_interval, parse_partial_date
from generator.vietnamese import format_date


@pytest.mark.parametrize(
    ("text", "precision", "start", "end"),
    [
        ("2023", Precision.YEAR, date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-S2", Precision.HALF, date(2023, 7, 1), date(2023, 12, 31)),
        ("2023-Q1", Precision.QUARTER, date(2023, 1, 1), date(2023, 3, 31)),
        ("2024-02", Precision.MONTH, date(2024, 2, 1), date(2024, 2, 29)),
        ("2023-07-12", Precision.DAY, date(2023, 7, 12), date(2023, 7, 12)),
    ],
)
def test_a_partial_date_covers_what_the_source_leaves_open(
    text: str, precision: Precision, start: date, end: date
) -> None:
    found = parse_partial_date(text)
    assert (found.precision, found.start, found.end, str(found)) == (precision, start, end, text)


@pytest.mark.parametrize(
    "text", ["2024-13-40", "2024-02-30", "31/02/2024", "2023-S3", "2023-7", "0000", "", "２０２３"]
)
def test_a_day_that_no_calendar_has_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|day|year"):
        parse_partial_date(text)


@pytest.mark.parametrize(
    ("text", "end", "words"),
    [
        ("2025-01/2025-09", date(2025, 9, 30), "9 tháng đầu năm 2025"),
        ("2024-02/2024-04", date(2024, 4, 30), "từ tháng 2 đến tháng 4/2024"),
        ("2023-07/2024-02", date(2024, 2, 29), "từ tháng 7/2023 đến tháng 2/2024"),
    ],
)
def test_a_report_may_cover_any_number_of_months(text: str, end: date, words: str) -> None:
    found = parse_interval(text)
    assert (found.precision, found.end, str(found)) == (Precision.MONTHS, end, text)
    assert format_date(found) == words


@pytest.mark.parametrize("text", ["2025-09/2025-01", "2025-01/2025-01", "2025-01/2025-13", "2025"])
def test_an_interval_that_does_not_run_forward_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|month|interval"):
        parse_interval(text)
