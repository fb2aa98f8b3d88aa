"""Không mở được tệp.

Máy không cho mở tệp: không có quyền đọc, hoặc tệp vừa bị xóa.

Vì sao: Tệp không đọc được thì cuộc họp trong đó cũng không lên trang.

Sai:

    # Không có quyền đọc
    -rw------- root data/meetings/2023/2023-07-12-so-ket.yml

Đúng:

    # Mọi người đọc được
    -rw-r--r-- root data/meetings/2023/2023-07-12-so-ket.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT115"
MESSAGE = Say(
    "Không mở được tệp này.",
    "This file cannot be opened.",
)
HINT = Say(
    "Xem lại quyền đọc của tệp.",
    "Check the permissions of the file.",
)
