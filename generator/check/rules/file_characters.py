"""Tên tệp có ký tự lạ.

Tên tệp hoặc thư mục có ký tự không hiện ra được: ký tự điều khiển, ký tự ẩn, bảng mã khác.

Vì sao: Tên tệp thành địa chỉ của trang; ký tự không thấy được làm địa chỉ không ai gõ lại được.

Sai:

    data/meetings/2023/2023-07-12-so-ket[ký tự ẩn].yml

Đúng:

    data/meetings/2023/2023-07-12-so-ket.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT116"
MESSAGE = Say(
    "Tên của tệp này có ký tự không hiện ra được.",
    "The name of this file has characters that cannot be shown.",
)
HINT = Say(
    "Đổi tên tệp, chỉ dùng chữ thường không dấu, chữ số và gạch ngang.",
    "Rename the file with plain lower-case letters, digits and hyphens.",
)
