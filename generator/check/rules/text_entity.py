"""Mã HTML trong chữ.

Trong chữ có mã của HTML như &amp; hay &nbsp;.

Vì sao: Chữ trong tệp hiện ra nguyên văn, nên người đọc sẽ thấy cả mã.

Sai:

    publisher: Báo Tài nguyên &amp; Môi trường

Đúng:

    publisher: Báo Tài nguyên & Môi trường
"""

from __future__ import annotations

from generator.diagnostics import Say, Severity

CODE = "BT326"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{found}” là mã HTML, và trang sẽ hiện nguyên như vậy.",
    "“{found}” is an HTML code, and the page will show it as it is.",
)
HINT = Say(
    "Viết “{right}”.",
    "Write “{right}”.",
)
