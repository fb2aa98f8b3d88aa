from decimal import Decimal

import pytest

from generator.dates import parse_partial_date
from generator.vietnamese import collation_key, format_amount, format_date, format_number, slugify


def test_names_follow_the_vietnamese_alphabet_not_code_points() -> None:
    """A Ă Â, D before Đ, the tone only among words that are else equal."""
    right = ["An Giang", "Bà Rịa", "Bắc Ninh", "Bến Tre", "Cà Mau", "Cao Bằng", "Cần Thơ"]
    right += ["Da", "Đà Nẵng", "Đắk Lắk", "Điện Biên", "Đồng Nai", "Gia Lai", "ma", "mà", "má"]
    assert sorted(set(right), key=collation_key) == right


def test_names_that_are_written_in_two_unicode_forms_sort_alike() -> None:
    assert collation_key("Hu\u1ebf") == collation_key("Hue\u0302\u0301")


@pytest.mark.parametrize(
    ("value", "printed"),
    [("2505", "2.505"), ("58.2", "58,2"), ("0.71", "0,71"), ("43.50", "43,50"), ("-7.5", "-7,5")],
)
def test_numbers_are_printed_as_in_vietnam_with_every_digit_given(value: str, printed: str) -> None:
    assert format_number(Decimal(value)) == printed


def test_a_percent_sign_is_joined_and_a_word_is_not() -> None:
    assert format_amount(Decimal("58.2"), "%") == "58,2%"
    assert format_amount(Decimal("2505"), "tỷ đồng") == "2.505 tỷ đồng"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("2023-07-12", "12/7/2023"),
        ("2023-07", "tháng 7/2023"),
        ("2023-S1", "6 tháng đầu năm 2023"),
        ("2023-S2", "6 tháng cuối năm 2023"),
        ("2023-Q4", "quý IV/2023"),
        ("2023", "năm 2023"),
    ],
)
def test_a_date_is_printed_only_as_far_as_it_is_known(text: str, printed: str) -> None:
    assert format_date(parse_partial_date(text)) == printed


def test_a_slug_keeps_the_letter_d_of_words_with_a_stroke() -> None:
    assert slugify("Đề án 06: Đắk Lắk") == "de-an-06-dak-lak"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("68000000", "68 triệu tài khoản"),
        ("55250000", "55,25 triệu tài khoản"),
        ("1200000000", "1,2 tỷ tài khoản"),
        ("78553494", "78.553.494 tài khoản"),
        ("950000", "950.000 tài khoản"),
    ],
)
def test_large_numbers_are_written_as_they_are_read_and_never_rounded(
    value: str, text: str
) -> None:
    assert format_amount(Decimal(value), "tài khoản") == text
