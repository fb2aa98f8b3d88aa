"""Một trường viết hai lần.

Cùng một tên trường xuất hiện hai lần ở cùng một bậc.

Vì sao: Chỉ một trong hai giá trị được dùng, và máy không biết đó là giá trị nào.

Sai:

    title: Hội nghị sơ kết
    title: Hội nghị tổng kết

Đúng:

    title: Hội nghị tổng kết
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT205"
MESSAGE = Say(
    "Trường “{found}” đã có ở dòng {first}.",
    "The field “{found}” stands already in line {first}.",
)
HINT = Say(
    "Nếu đây là mục mới của danh sách, thêm “- ” ở đầu mục; nếu không, giữ một trong hai.",
    "Put “- ” before it if it opens a new item of a list; else keep one of the two.",
)
