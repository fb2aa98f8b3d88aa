"""Danh mục không có.

Trong data/registers có một tệp không mang tên của danh mục nào.

Vì sao: Máy nhận ra danh mục qua tên tệp; tên khác thì không biết các mục trong đó là gì.

Sai:

    data/registers/tinh.yml

Đúng:

    data/registers/provinces.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT114"
MESSAGE = Say(
    "Không có danh mục nào tên là “{found}”.",
    "There is no register named “{found}”.",
)
HINT = Say(
    "{suggestion}Các danh mục: {known}.",
    "{suggestion}The registers are: {known}.",
)
