"""Giá trị không có trong danh sách.

Trường chỉ nhận một số giá trị cho sẵn, và giá trị này không có trong đó.

Vì sao: Nhờ giá trị cho sẵn mà các cuộc họp xếp loại và so sánh được với nhau.

Sai:

    classification: hội nghị

Đúng:

    classification: conference
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT404"
MESSAGE = Say(
    "{field} không nhận “{found}”.",
    "{field} does not take “{found}”.",
)
HINT = Say(
    "{suggestion}Chọn một trong: {choices}.",
    "{suggestion}Choose one of: {choices}.",
)
