"""Dấu tách khỏi chữ.

Chữ có dấu được ghi thành chữ cái và dấu riêng (Unicode tổ hợp), thay vì một ký tự dựng sẵn.

Vì sao: Nhìn thì giống nhau, nhưng tìm kiếm và so sánh coi là hai chữ khác nhau. Máy đã tự ghép lại
khi dựng trang.

Sai:

    # Gõ với bảng mã Unicode tổ hợp
    title: Hội nghị

Đúng:

    # Gõ với bảng mã Unicode dựng sẵn
    title: Hội nghị
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT305"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "Từ “{found}” viết dấu tách khỏi chữ (Unicode tổ hợp); cả tệp có {count} dòng như vậy.",
    "The word “{found}” has its accents apart from its letters; lines like this: {count}.",
)
HINT = Say(
    "Chọn bảng mã “Unicode” (dựng sẵn) trong bộ gõ và gõ lại “{right}”.",
    "Type “{right}” again with the composed form of Unicode.",
)
