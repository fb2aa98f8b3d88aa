"""What became of the tasks of the real record, as the portal tells it on later days."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator import build
from generator.settings import Settings
from tests.conftest import FIVE
from tests.render.test_pages import html_of, words_of

At = Callable[[date], Path]
PLAN = "ban-hanh-ke-hoach-2024-don-vi-con-thieu"
TARGETS_2024 = {
    "dich-vu-cong-toan-trinh-80-phan-tram": "80%",
    "dan-so-truong-thanh-dung-dich-vu-cong-40-phan-tram": "40%",
    "hai-long-ve-thu-tuc-hanh-chinh-90-phan-tram": "90%",
}
TARGET_2025 = "ho-so-gan-dinh-danh-ca-nhan-100-phan-tram"


@pytest.fixture(scope="module")
def pages_at(tmp_path_factory: pytest.TempPathFactory) -> At:
    """Build the pages of the real record for a day, once each."""
    built: dict[date, Path] = {}

    def at(day: date) -> Path:
        if day not in built:
            root = tmp_path_factory.mktemp(day.isoformat())
            shutil.copytree(FIVE, root / "data")
            _, written = build.build(Settings(root, day))
            assert written is not None
            built[day] = root / "docs"
        return built[day]

    return at


def page(docs: Path, commitment: str) -> str:
    return words_of((docs / "viec-phai-lam" / commitment / "index.md").read_text("utf-8"))


def listed(docs: Path, group: str) -> set[str]:
    """Ids of the commitments that a list leads to."""
    path = docs / "viec-phai-lam" / group / "index.md"
    found = html_of(path.read_text("utf-8")).css(".bt-task__text a")
    return {(link.attributes["href"] or "").split("/")[-2] for link in found}


def test_four_agencies_and_seven_localities_had_to_issue_their_plan_by_20_july_2024(
    pages_at: At,
) -> None:
    words = page(pages_at(date(2024, 7, 1)), PLAN)
    assert "4 cơ quan và 7 địa phương chưa có Kế hoạch hoạt động năm 2024" in words
    assert "Sắp đến hạn tính đến ngày 1/7/2024" in words
    assert "Hạn là ngày 20/7/2024, còn 19 ngày" in words
    assert "Hạn 20/7/2024" in words


@pytest.mark.parametrize("day", [date(2024, 7, 21), date(2025, 6, 1)])
def test_after_that_day_the_plan_is_shown_as_overdue_without_news(pages_at: At, day: date) -> None:
    docs = pages_at(day)
    words = page(docs, PLAN)
    assert "Quá hạn, chưa có tin" in words
    assert "Hạn 20/7/2024 đã qua; từ cuộc họp giao việc" in words
    assert PLAN in listed(docs, "tinh-trang/qua-han-chua-co-tin")
    assert PLAN in listed(docs, "han/2024")
    assert "20/7/2024 4 cơ quan và 7 địa phương" in words_of((docs / "index.md").read_text("utf-8"))


@pytest.mark.parametrize(("commitment", "value"), TARGETS_2024.items())
def test_targets_for_the_end_of_2024_are_due_and_then_overdue(
    pages_at: At, commitment: str, value: str
) -> None:
    words = page(pages_at(date(2024, 11, 15)), commitment)
    assert f"Cần đạt {value}" in words
    assert "Sắp đến hạn" in words
    assert "Hạn là hết năm 2024, còn 46 ngày" in words
    assert "Quá hạn, chưa có tin" in page(pages_at(date(2025, 1, 1)), commitment)


def test_the_target_for_2025_is_still_open_in_2024_and_overdue_in_2026(pages_at: At) -> None:
    assert "Đang thực hiện" in page(pages_at(date(2024, 11, 15)), TARGET_2025)
    assert "Quá hạn, chưa có tin" in page(pages_at(date(2026, 1, 1)), TARGET_2025)


def test_the_plan_of_the_national_committee_is_done_and_says_where_that_was_said(
    pages_at: At,
) -> None:
    words = page(pages_at(date(2025, 1, 1)), "ban-hanh-ke-hoach-2024-uy-ban-quoc-gia")
    assert "Đã xong ngày 19/4/2024, theo cuộc họp “Hội nghị sơ kết 6 tháng đầu năm 2024" in words


def test_the_tasks_of_a_merged_ministry_are_found_with_its_heir(pages_at: At) -> None:
    docs = pages_at(date(2025, 6, 1))
    old = words_of((docs / "co-quan/bo-thong-tin-va-truyen-thong/index.md").read_text("utf-8"))
    new = words_of((docs / "co-quan/bo-khoa-hoc-va-cong-nghe/index.md").read_text("utf-8"))
    assert "việc còn theo dõi nay thuộc Bộ Khoa học và Công nghệ" in old
    assert "Việc nhận từ Bộ Thông tin và Truyền thông" in new
    assert "chương trình đào tạo nhân lực chuyển đổi số" in new
    assert "Chiến lược Phát triển ngành công nghiệp bán dẫn" not in new, "it was issued in 2024"


def test_every_commitment_is_in_one_list_by_state_and_one_by_deadline(pages_at: At) -> None:
    docs = pages_at(date(2025, 6, 1))
    folder = docs / "viec-phai-lam"
    every = {path.parent.name for path in folder.glob("*/index.md")}
    for group in ("tinh-trang", "han"):
        lists = [
            listed(docs, f"{group}/{path.parent.name}")
            for path in folder.glob(f"{group}/*/index.md")
        ]
        assert sum(map(len, lists)) == len(every)
        assert set().union(*lists) == every


def test_a_strategy_issued_after_it_was_asked_for_is_no_silence(pages_at: At) -> None:
    """Its meeting is known by the year alone, but lies before the deadline that it set."""
    task = "trinh-chien-luoc-cong-nghiep-ban-dan"
    assert "Quá hạn, chưa có tin" in page(pages_at(date(2024, 9, 1)), task)
    words = page(pages_at(date(2025, 6, 1)), task)
    assert "Đã có văn bản" in words
    assert (
        "Quyết định 1018/QĐ-TTg, văn bản của việc này, được ban hành ngày 21/9/2024, "
        "sau hạn tháng 7/2024" in words
    )
