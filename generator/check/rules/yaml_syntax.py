"""Sai cú pháp YAML.

Máy không hiểu được cách viết từ chỗ này trở đi, và không đoán ra nguyên nhân.

Vì sao: Một dấu sai làm cả tệp không đọc được, nên các lỗi khác trong tệp cũng chưa thấy được.

Sai:

    title: Hội nghị
    }

Đúng:

    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT201"
MESSAGE = Say(
    "Không hiểu được cách viết ở chỗ này.",
    "This cannot be understood as YAML.",
)
HINT = Say(
    "Xem dòng này và dòng ngay trên: dấu cách đầu dòng, dấu hai chấm, dấu ngoặc.",
    "Look at this line and the one above: indentation, colons, quotes, brackets.",
)
