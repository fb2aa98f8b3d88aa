"""Tables of the record: what spreadsheets, programs and databases get."""

import csv
import io
import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import frictionless
import pytest

from generator.addresses import DATA_PACKAGE_FILE, DATABASE_FILE, table_file
from generator.portal import Portal
from generator.render.exports import tables
from generator.render.exports.tables.csv_file import harmless, number
from generator.render.wording import amount
from generator.settings import Settings, Site
from tests.conftest import FIRST, SITE_URL
from tests.linking import add_meeting, link

SITE = Site("Bản tin thử", SITE_URL)
FORMULA = '=HYPERLINK("https://xau.example";"bấm")'


def make(portal: Portal, name: str, site: Site = SITE) -> str | bytes:
    return dict(tables.files(portal, site))[name]()


def read(portal: Portal, table: str, site: Site = SITE) -> list[dict[str, str]]:
    """Read a table as a program does that knows of the byte order mark."""
    text = str(make(portal, table_file(table), site))
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


@pytest.fixture
def folder(portal: Portal, tmp_path: Path) -> Path:
    """All files, as a site holds them."""
    return write(portal, tmp_path / "site")


def write(portal: Portal, folder: Path) -> Path:
    for name, content in tables.files(portal, SITE):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        made = content()
        (folder / name).write_bytes(made.encode() if isinstance(made, str) else made)
    return folder


@pytest.fixture
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(folder / DATABASE_FILE)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def test_the_package_is_valid_with_its_data_and_foreign_keys(folder: Path) -> None:
    report = frictionless.validate(str(folder / DATA_PACKAGE_FILE))
    assert report.valid, report.flatten(["title", "message"])
    assert {task.name for task in report.tasks} == {table.name for table in tables.TABLES}


def test_a_row_that_refers_to_nothing_would_not_be_valid(folder: Path) -> None:
    """The library does look at the data; else the test above would say little."""
    path = folder / table_file("provinces")
    path.write_bytes(path.read_bytes().replace(b"hau-giang,", b"khong-co,"))
    report = frictionless.validate(str(folder / DATA_PACKAGE_FILE))
    assert {"foreign-key"} == {name for (name,) in report.flatten(["type"])}


def test_the_package_states_title_licence_home_page_and_sources(portal: Portal) -> None:
    package = json.loads(make(portal, DATA_PACKAGE_FILE))
    assert package["title"] == SITE.name
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert package["homepage"] == SITE_URL
    assert package["sources"][0]["path"] == "sources.csv"
    assert "homepage" not in json.loads(make(portal, DATA_PACKAGE_FILE, Site()))


def test_columns_have_vietnamese_titles_taken_from_the_fields(portal: Portal) -> None:
    package = json.loads(make(portal, DATA_PACKAGE_FILE))
    (table,) = (item for item in package["resources"] if item["name"] == "observations")
    titles = {field["name"]: field["title"] for field in table["schema"]["fields"]}
    assert titles["time_period"] == "Kỳ số liệu"
    assert titles["time_period_start"] == "Kỳ số liệu (ngày đầu)"
    assert titles["source_publisher"] == "Nguồn: Nơi đăng"


def test_excel_is_told_that_text_is_utf_8_and_lines_end_as_it_expects(folder: Path) -> None:
    data = (folder / table_file("meetings")).read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid,title,date,")
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert "Họp thử một" in data.decode()


@pytest.mark.parametrize("start", ["=1+1", "+1", "-2 việc", "@SUM(1)", "\t=1", "\r=1", "＝1"])
def test_text_that_a_spreadsheet_would_compute_is_made_harmless(start: str) -> None:
    assert harmless(start) == f"'{start}"
    assert harmless(f"Việc {start}") == f"Việc {start}"


def test_no_text_of_the_record_becomes_a_formula(
    project: Settings, edit: Callable[[str, str, str], None]
) -> None:
    edit(FIRST, "note: Tỷ lệ và phân số giả lập không khớp nhau.", f"note: '{FORMULA}'")
    edit(FIRST, "locality: thị xã Thử", "locality: '@SUM(1+1)'")
    portal = link(project)
    assert f"'{FORMULA}" in [row["note"] for row in read(portal, "observations")]
    assert "'@SUM(1+1)" in [row["locality"] for row in read(portal, "venues")]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(make(portal, DATABASE_FILE))
        query = "SELECT count(*) FROM observations WHERE note = ?"
        assert connection.execute(query, [FORMULA]).fetchone()[0] == 1


@pytest.mark.parametrize("text", ["một, hai", "một; hai", 'gọi là "một", hai'])
def test_no_separator_in_a_text_parts_it(
    project: Settings, edit: Callable[[str, str, str], None], text: str
) -> None:
    """Neither for programs nor for LibreOffice, which takes semicolons for separators, too."""
    edit(FIRST, "locality: thị xã Thử", f"locality: '{text}'")
    portal = link(project)
    assert text in [row["locality"] for row in read(portal, "venues")]
    quoted = text.replace('"', '""')
    assert f'"{quoted}"' in str(make(portal, table_file("venues")))


def test_numbers_are_numbers_with_the_digits_of_the_source(project: Settings) -> None:
    change = "change: {value: -2, unit: bậc}"
    add_meeting(
        project, "2023-08-01", "indicator: so-tien-thu; value: 43.50; breakdown: A; " + change
    )
    rows = read(link(project), "observations")
    (row,) = (row for row in rows if row["breakdown"] == "A")
    assert (row["value"], row["change_value"], row["value_text"]) == (
        "43.50", "-2", "43,50 tỷ đồng",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("value", "expected"),
    [("1.146", "1.1460"), ("-0.715", "-0.7150"), ("1146", "1146"), ("58.2", "58.2")],
)
def test_no_setting_of_a_spreadsheet_takes_a_fraction_for_thousands(
    value: str, expected: str
) -> None:
    assert number(Decimal(value)) == expected


def test_a_partial_date_stands_as_stated_and_with_its_first_and_last_day(portal: Portal) -> None:
    rows = {row["id"]: row for row in read(portal, "meetings")}
    row = rows["2024-hop-thu-hai"]
    assert (row["date"], row["date_start"], row["date_end"]) == (
        "2024", "2024-01-01", "2024-12-31",
    )  # fmt: skip


def test_a_figure_can_be_quoted_from_its_row_alone(portal: Portal) -> None:
    rows = {row["id"]: row for row in read(portal, "observations")}
    row = rows["2023-07-12-hop-thu-mot#so-ty-le-thu"]
    assert row["indicator_name"] == "Tỷ lệ thử"
    assert row["value_text"] == "58,2%"
    assert row["meeting_title"] == "Họp thử một"
    assert row["source_publisher"] == "Báo Thử"
    assert row["source_url"] == "https://bao-thu.example/bai?a=1&b=2"
    assert row["page_url"] == f"{SITE_URL}cuoc-hop/2023-07-12-hop-thu-mot/#so-ty-le-thu"


def test_without_an_address_of_the_site_pages_are_named_from_its_root(portal: Portal) -> None:
    rows = {row["id"]: row for row in read(portal, "meetings", Site())}
    assert rows["2024-hop-thu-hai"]["page_url"] == "cuoc-hop/2024-hop-thu-hai/"


def test_a_commitment_tells_its_state_in_both_languages(portal: Portal) -> None:
    (row,) = read(portal, "commitments")
    assert (row["state"], row["state_label"]) == ("done", "Đã xong")
    assert row["responsible_names"] == "Bộ Cũ"
    assert row["last_word_meeting_id"] == "2024-hop-thu-hai"


def test_the_database_holds_together(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [tuple(row) for row in database.execute("PRAGMA integrity_check")] == [("ok",)]


def test_the_database_says_under_which_licence_it_is(database: sqlite3.Connection) -> None:
    about = dict(map(tuple, database.execute("SELECT key, value FROM _about")))
    assert about["licence"] == "CC-BY-4.0"
    assert about["homepage"] == SITE_URL


def test_figures_of_a_province_are_found_by_joins(
    portal: Portal, database: sqlite3.Connection
) -> None:
    found = database.execute(
        """
        SELECT provinces.name, indicators.name, observations.value, observations.value_text,
               sources.publisher
        FROM observations
        JOIN provinces ON provinces.id = observations.ref_area_id
        JOIN indicators ON indicators.id = observations.indicator_id
        JOIN sources ON sources.id = observations.source_id
        WHERE provinces.succeeded_by_id = 'can-tho'
        """
    ).fetchall()
    (province,) = (item for item in portal.provinces if item.id == "hau-giang")
    assert [tuple(row) for row in found] == [
        (
            "Hậu Giang",
            figure.indicator.record.name,
            float(figure.record.value or 0),
            amount(figure),
            figure.source.record.publisher,
        )
        for figure in province.figures
    ]
    assert found


def test_csv_and_database_hold_the_same_rows(portal: Portal, database: sqlite3.Connection) -> None:
    for table in tables.TABLES:
        rows = read(portal, table.name)
        columns = [row["name"] for row in database.execute(f"PRAGMA table_info({table.name})")]
        assert columns == [column.name for column in table.own_columns]
        assert database.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0] == len(rows)


def test_the_same_record_gives_the_same_bytes(folder: Path, portal: Portal) -> None:
    again = write(portal, folder.parent / "again")
    for name, _ in tables.files(portal, SITE):
        assert (folder / name).read_bytes() == (again / name).read_bytes(), name
    assert (folder / DATABASE_FILE).read_bytes()[96:100] == bytes(4)
