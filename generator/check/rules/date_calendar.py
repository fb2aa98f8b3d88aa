"""Ngày không có trong lịch.

Ngày viết đúng dạng, nhưng không có ngày hoặc tháng ấy.

Vì sao: Đó là gõ nhầm: trang sẽ hiện một ngày không tồn tại.

Sai:

    due: 2023-02-31

Đúng:

    due: 2023-02-28
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT321"
MESSAGE = Say(
    "{field}: trong lịch không có “{found}”.",
    "{field}: no calendar has “{found}”.",
)
HINT = Say(
    "Xem lại nguồn rồi viết năm-tháng-ngày, như 2023-07-12.",
    "Check the source, then write year-month-day, such as 2023-07-12.",
)
