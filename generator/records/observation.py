"""A figure that a source states, in the terms of SDMX (observation, indicator, reference area)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from pydantic import Field

from generator.records.types import (
    Choice,
    Date,
    Flag,
    IndicatorId,
    Line,
    Number,
    Period,
    ProvinceId,
    Record,
    SourceId,
    Text,
)
from generator.vietnamese import slugify


class ObservationKind(Choice):
    """Whether a figure is what was, what is wanted, or what is expected."""

    ACTUAL = "actual", "thực tế"
    TARGET = "target", "mục tiêu"
    FORECAST = "forecast", "dự báo"


class Qualifier(Choice):
    """What a source says of the exactness of its figure."""

    MORE_THAN = "more_than", "hơn"
    ALMOST = "almost", "gần"
    ABOUT = "about", "khoảng"
    ESTIMATED = "estimated", "ước"
    AT_LEAST = "at_least", "ít nhất"


class Change(Record):
    """How a figure moved, where the source itself says so."""

    value: Number = Field(
        title="Mức thay đổi",
        description="Tăng là số dương, giảm là số âm. Phần thập phân viết sau dấu chấm.",
        examples=["7", "-2"],
    )
    unit: Line = Field(
        title="Đơn vị",
        description="Đơn vị của mức thay đổi, như nguồn viết; “%” khác “điểm phần trăm”.",
        examples=["%", "bậc"],
    )
    since: Date | None = Field(None, title="So với kỳ", examples=["2022", "2023-S1"])
    qualifier: Qualifier | None = Field(None, title="Mức chính xác", examples=["more_than"])


class Observation(Record):
    """One value of one indicator, for one area and one period, as one source states it."""

    indicator: IndicatorId = Field(
        title="Chỉ số",
        description="Mã của chỉ số trong data/registers/indicators.yml.",
        examples=["kinh-phi-tiet-kiem-hang-nam"],
    )
    value: Number | None = Field(
        None,
        title="Giá trị",
        description=(
            "Viết liền, phần thập phân sau dấu chấm: 2505 chứ không phải 2.505; 58.2 chứ không "
            "phải 58,2. Để trống khi nguồn chỉ nêu “388/1.146” mà không nêu tỷ lệ."
        ),
        examples=["58.2", "2505"],
    )
    unit: Line | None = Field(
        None,
        title="Đơn vị",
        description="Không cần ghi khi trùng với đơn vị của chỉ số.",
        examples=["%", "tỷ đồng"],
    )
    numerator: Number | None = Field(
        None, title="Tử số", description="Số 388 trong “388/1.146”.", examples=["388"]
    )
    denominator: Number | None = Field(
        None, title="Mẫu số", description="Số 1.146 trong “388/1.146”.", examples=["1146"]
    )
    breakdown: Line | None = Field(
        None,
        title="Chi tiết theo",
        description="Phần của chỉ số mà con số nói tới: tên một thủ tục, một lĩnh vực, một nhóm.",
        examples=["Đăng ký tạm trú"],
    )
    time_period: Period | None = Field(
        None,
        title="Kỳ số liệu",
        description="Khoảng thời gian mà con số nói tới; để trống nếu nguồn không nêu.",
        examples=["2023", "2023-S1", "2025-01/2025-09"],
    )
    as_of: Date | None = Field(
        None,
        title="Tính đến",
        description="Thời điểm chốt số liệu, khi nguồn viết “đến tháng 6/2023”.",
        examples=["2023-06"],
    )
    ref_area: ProvinceId | None = Field(
        None,
        title="Địa bàn",
        description="Mã tỉnh, thành phố; để trống khi con số nói về cả nước.",
        examples=["hau-giang"],
    )
    kind: ObservationKind = Field(
        ObservationKind.ACTUAL,
        title="Loại số liệu",
        description="actual: số thực tế; target: mục tiêu; forecast: dự báo.",
        examples=["actual"],
    )
    qualifier: Qualifier | None = Field(
        None,
        title="Mức chính xác",
        description=("Chỉ ghi khi nguồn viết như vậy."),
        examples=["more_than"],
    )
    change: Change | None = Field(None, title="Thay đổi so với kỳ trước")
    headline: Flag = Field(
        False,
        title="Con số chính",
        description="true: hiện ở đầu trang của cuộc họp. Chọn nhiều nhất sáu con số.",
        examples=["true"],
    )
    definition: Text | None = Field(
        None,
        title="Cách tính riêng",
        description=(
            "Khi nguồn tính trên phạm vi khác với định nghĩa của chỉ số. Hai con số có cách tính "
            "riêng khác nhau không được nối thành một đường."
        ),
        examples=["Chỉ thủ tục liên quan đến công dân."],
    )
    note: Text | None = Field(
        None, title="Ghi chú", examples=["Tính trên thủ tục có phát sinh hồ sơ."]
    )
    source: SourceId | None = Field(
        None,
        title="Nguồn",
        description="Mã của nguồn trong mục sources; không cần khi chỉ có một nguồn.",
        examples=["hau-giang"],
    )


def anchors(observations: Iterable[Observation]) -> list[str]:
    """Give each figure of a meeting its id on the page, in their order.

    It says what the figure measures, not its place in the file, so that it lasts.
    """
    used: Counter[str] = Counter()
    found = []
    for record in observations:
        part = slugify(record.breakdown) if record.breakdown else ""
        parts = (record.indicator, part, record.ref_area or "")
        anchor = "so-" + "-".join(part for part in parts if part)
        used[anchor] += 1
        found.append(anchor if used[anchor] == 1 else f"{anchor}-{used[anchor]}")
    return found
