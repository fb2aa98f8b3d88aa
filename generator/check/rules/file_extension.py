"""Đuôi tệp không phải .yml.

Tên tệp dữ liệu kết thúc bằng đuôi khác .yml: .yaml, .YML, .yml.txt…

Vì sao: Chỉ tệp có đuôi .yml viết thường được đọc; tệp đuôi khác sẽ không hiện ra trang nào.

Sai:

    data/meetings/2023/2023-07-12-so-ket.yaml

Đúng:

    data/meetings/2023/2023-07-12-so-ket.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT113"
MESSAGE = Say(
    "Đuôi của tệp “{found}” không phải .yml.",
    "The name “{found}” does not end in .yml.",
)
HINT = Say(
    "Đổi tên tệp thành {right}.",
    "Rename the file to {right}.",
)
