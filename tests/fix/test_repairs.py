"""Each repair mends what has one right answer, and leaves alone what has several."""

import pytest

from generator.fix import fix_text

MEETING = "data/meetings/2023/2023-07-12-hop.yml"
HEAD = "title: Họp\ndate: 2023\n"


def fixed(text: str, path: str = MEETING) -> str:
    return fix_text(path, text.encode()).decode()


def mends(before: str, after: str) -> None:
    assert fixed(before) == after


def leaves(text: str) -> None:
    assert fixed(text) == text


def test_a_byte_order_mark_goes() -> None:
    mends(f"\ufeff{HEAD}", HEAD)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_an_encoding_that_names_itself_becomes_utf_8(encoding: str) -> None:
    assert fix_text(MEETING, HEAD.encode(encoding)) == HEAD.encode()


@pytest.mark.parametrize("data", [b"title: H\xe0\n", b"\xff\xfe\x00", b"a\0b", b"\xff\xfea\0\0\0"])
def test_what_is_no_text_stays(data: bytes) -> None:
    assert fix_text(MEETING, data) == data


def test_a_file_too_large_to_load_stays() -> None:
    data = b"title: a \n" * 60_000
    assert fix_text(MEETING, data) == data


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_become_newlines(end: str) -> None:
    mends(HEAD.replace("\n", end), HEAD)


def test_letters_and_marks_are_joined() -> None:
    mends("title: Ho\u0323p ki\u00ea\u0301n nghi\u0323\n", "title: Họp kiến nghị\n")


def test_full_width_digits_become_ascii() -> None:
    mends("title: Họp\ndate: ２０２３\n", HEAD)


def test_white_space_at_the_end_of_lines_goes() -> None:
    mends("title: Họp  \t\n \t\ndate: 2023 \n# c \u00a0\n", "title: Họp\n\ndate: 2023\n# c\n")


def test_the_last_line_gets_its_newline() -> None:
    mends(HEAD.removesuffix("\n"), HEAD)
    leaves("")


@pytest.mark.parametrize("space", ["\u00a0", "\u2009", "\u202f", "\u3000"])
def test_odd_spaces_become_plain_ones(space: str) -> None:
    mends(f"title: Họp{space}thử # a{space}b\n", "title: Họp thử # a b\n")


def test_odd_spaces_in_indentation_and_after_a_field_become_plain_ones() -> None:
    mends("chair:\n\u00a0\u00a0name:\u00a0A\n", "chair:\n  name: A\n")
    mends("title:\u00a0Họp:\u00a0thử\n", 'title: "Họp: thử"\n')


def test_an_odd_space_that_kept_a_text_together_leaves_quotes_behind() -> None:
    mends("title: Họp\u00a0#2\n", 'title: "Họp #2"\n')
    mends("title: Họp:\u00a0it's\n", 'title: "Họp: it\'s"\n')


def test_an_odd_space_in_a_broken_file_stays() -> None:
    leaves("title: [Họp\u00a0thử\n")


def test_tabs_in_indentation_become_spaces_where_all_widths_read_the_same() -> None:
    mends("chair:\n\tname: A\n\trole: B\n", "chair:\n  name: A\n  role: B\n")
    mends(
        "venues:\n\t- province: hue\n\t\tchair:\n\t\t\tname: A\n",
        "venues:\n  - province: hue\n    chair:\n      name: A\n",
    )


def test_tabs_that_fit_one_width_only_take_that_width() -> None:
    mends("chair:\n    name: A\n\trole: B\n", "chair:\n    name: A\n    role: B\n")


def test_tabs_that_may_mean_two_things_stay() -> None:
    leaves("venues:\n  - province: hue\n    chair:\n      name: A\n\tlocality: [B\n")
    leaves("a:\n  b:\n    c: 1\n    e:\n\td: 2\n")


def test_tabs_and_traps_in_one_file_are_both_mended() -> None:
    mends("chair:\n\tname: A: B\n\trole: C\n", 'chair:\n  name: "A: B"\n  role: C\n')


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Hội nghị: sơ kết", '"Hội nghị: sơ kết"'),
        ("Sơ kết: it's: a", '"Sơ kết: it\'s: a"'),
        ("Họp:", '"Họp:"'),
        ("%", '"%"'),
        ("@a", '"@a"'),
        ("A: B # ghi chú", '"A: B" # ghi chú'),
    ],
)
def test_a_text_that_yaml_trips_over_is_quoted(text: str, right: str) -> None:
    mends(f"title: {text}\ndate: 2023\n", f"title: {right}\ndate: 2023\n")


@pytest.mark.parametrize(
    "text",
    [
        "title: A: B #2\n",
        "title: A: B\n  tiếp theo\n",
        "title: A\n  date: 2023: B\n",
        "khac: A: B\n",
        "date: A: B\n",
        "chair: {\n  name: A: B,\n  role: C}\n",
        'title: "A": B\n',
        "title: [A: B\n",
        "title: Hội nghị #2\n",
    ],
)
def test_a_trap_that_may_mean_several_things_stays(text: str) -> None:
    leaves(text)


def test_what_looks_like_a_trap_inside_a_text_stays() -> None:
    leaves("summary: >-\n  title: Họp: thử\n  unit: %\n")


NUMBERS = "observations:\n  - indicator: a\n    value: {}\n"


@pytest.mark.parametrize(
    ("number", "right"),
    [("58,2", "58.2"), ("-0,50", "-0.50"), ("'58,2'", "'58.2'"), ("1.146,5", "1146.5")],
)
def test_a_decimal_comma_becomes_a_point(number: str, right: str) -> None:
    mends(NUMBERS.format(number), NUMBERS.format(right))


@pytest.mark.parametrize("number", ["1.146", "1,146", "1.146.000", "58,2%", "a,b", "0146,500"])
def test_a_number_that_may_be_another_stays(number: str) -> None:
    leaves(NUMBERS.format(number))


def test_a_comma_in_a_text_stays() -> None:
    leaves("summary: 58,2\nobservations:\n  - indicator: a\n    note: 58,2\n    unit: 58,2\n")


@pytest.mark.parametrize(
    ("day", "right"),
    [
        ("12/07/2023", "2023-07-12"),
        ("1/7/2023", "2023-07-01"),
        ('"12/7/2023"', '"2023-07-12"'),
        ("29/2/2024", "2024-02-29"),
    ],
)
def test_a_day_becomes_iso(day: str, right: str) -> None:
    mends(f"title: a\ndate: {day} # c\n", f"title: a\ndate: {right} # c\n")


@pytest.mark.parametrize("day", ["30/2/2023", "7/13/2023", "12/7/23", "12/7", "sáng thứ Tư"])
def test_what_is_no_day_stays(day: str) -> None:
    leaves(f"title: a\ndate: {day}\n")


def test_a_date_in_a_text_stays() -> None:
    leaves("title: 12/7/2023\nsummary: 12/7/2023\n")


def test_the_model_of_a_register_is_known_too() -> None:
    text = "- id: a\n  number: 1/2/2023\n  date: 1/2/2023\n"
    right = "- id: a\n  number: 1/2/2023\n  date: 2023-02-01\n"
    assert fixed(text, "data/registers/documents.yml") == right
    assert fixed(text, "data/registers/khac.yml") == text
    assert fixed(text, "khac.yml") == text


def test_fields_are_put_in_order_and_take_their_comments_along() -> None:
    mends(
        "# Đầu tệp\n\nsummary: >-\n  Một\n  hai # không phải chú thích\n\n"
        "# Ngày\n# nguồn nêu\ndate: 2023 # c\nprogrammes: [a,\n# trong\n  b]\ntitle: Họp\n\n",
        "# Đầu tệp\n\ntitle: Họp\n\n# Ngày\n# nguồn nêu\ndate: 2023 # c\n"
        "programmes: [a,\n# trong\n  b]\nsummary: >-\n  Một\n  hai # không phải chú thích\n\n",
    )


@pytest.mark.parametrize(
    "text",
    [
        "date: 2023\n\n# Của ai?\n\ntitle: a\n",
        "# Của tệp hay của ngày?\ndate: 2023\ntitle: a\n",
        "date: 2023\ntitle: a\n# Cuối tệp\n",
        "date: 2023\nkhac: b\ntitle: a\n",
        "date: 2023\ntitle: a\ndate: 2024\n",
        "{date: 2023, title: a}\n",
        "date: 2023\ntitle: a\n...\n",
        "---\ndate: 2023\ntitle: a\n---\n",
        "date: &a 2023\ntitle: *a\n",
        "date: 2023\ntitle: [a\n",
        '? date\n: 2023\n"title": a\n',
    ],
)
def test_the_order_stays_where_it_is_not_sure_what_belongs_to_what(text: str) -> None:
    leaves(text)


def test_a_register_keeps_its_order() -> None:
    text = "- name: a\n  id: b\n"
    assert fixed(text, "data/registers/provinces.yml") == text
