"""Chữ cái trông giống nhưng khác.

Có chữ cái của bảng chữ khác trông giống chữ Việt: chữ Ð của tiếng Iceland thay cho Đ, chữ а của
tiếng Nga.

Vì sao: Nhìn thì giống nhau, nhưng tìm kiếm coi là hai chữ khác nhau. Máy đã tự đổi khi dựng trang.

Sai:

    title: Ðề án 06 (chữ Ð của tiếng Iceland)

Đúng:

    title: Đề án 06
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT327"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{found}” có chữ cái của một bảng chữ khác.",
    "“{found}” has a letter of another alphabet.",
)
HINT = Say(
    "Gõ lại “{right}”.",
    "Type “{right}” again.",
)
