"""Tệp quá lớn.

Tệp lớn hơn 512 KB.

Vì sao: Một cuộc họp chỉ chừng vài chục KB; tệp lớn như vậy thường là dán nhầm ảnh hay cả văn bản
vào.

Sai:

    # Tệp 3 MB: cả biên bản dán vào summary
    summary: …

Đúng:

    # Vài chục KB
    summary: Hội nghị nhìn lại nửa đầu năm 2023 của chuyển đổi số.
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT107"
MESSAGE = Say(
    "Tệp nặng {size} KB, quá {limit} KB.",
    "The file has {size} KB, more than {limit} KB.",
)
HINT = Say(
    "Bỏ phần dán nhầm; chỉ tóm tắt nội dung và dẫn địa chỉ của nguồn.",
    "Remove what was pasted by mistake; summarise and give the address of the source.",
)
