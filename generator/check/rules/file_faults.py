"""Quá nhiều chỗ sai trong một tệp.

Tệp có nhiều chỗ sai đến mức chỉ những chỗ đầu được kể ra.

Vì sao: Sửa vài chỗ đầu thường làm nhiều chỗ sau tự hết; kể cả nghìn chỗ thì không ai đọc được.

Sai:

    # 3.000 mục dán vào sai cột
    results:
      - Nội dung 1
      - Nội dung 2

Đúng:

    results:
      - text: Nội dung 1
      - text: Nội dung 2
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT490"
MESSAGE = Say(
    "Tệp này còn {count} chỗ sai nữa, không kể ra ở đây.",
    "This file has {count} more faults that are not listed.",
)
HINT = Say(
    "Sửa những chỗ đã kể trước, rồi kiểm tra lại.",
    "Mend those that are listed, then check again.",
)
