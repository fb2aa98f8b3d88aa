"""Hai tài liệu trong một tệp.

Giữa tệp có dòng --- hoặc ..., mà YAML hiểu là hết một tài liệu và bắt đầu tài liệu khác.

Vì sao: Mỗi cuộc họp là một tệp; phần sau dòng này sẽ không được đọc.

Sai:

    title: Họp thứ nhất
    ---
    title: Họp thứ hai

Đúng:

    title: Họp thứ nhất
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT208"
MESSAGE = Say(
    "Dòng này bắt đầu một tài liệu thứ hai trong cùng tệp.",
    "This begins a second document in the same file.",
)
HINT = Say(
    "Bỏ dòng này, hoặc chuyển phần dưới sang một tệp riêng.",
    "Remove this line, or move what follows to a file of its own.",
)
