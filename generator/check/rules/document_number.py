"""Số văn bản không giống số của loại ấy.

Số, ký hiệu của một văn bản không có dạng thường thấy ở loại văn bản đã ghi: số nghị quyết mà loại
lại là quyết định, thiếu dấu gạch chéo, thiếu năm, hoặc viết cả chữ “Quyết định”.

Vì sao: Người đọc chép số này đi tìm văn bản gốc; sai một ký tự là không tìm thấy.

Sai:

    - id: 06-qd-ttg-2022
      number: Quyết định 06 QĐ-TTg
      kind: decision

Đúng:

    - id: 06-qd-ttg-2022
      number: 06/QĐ-TTg
      kind: decision
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Fault, Say, Severity
from generator.records.collection import Records
from generator.records.registers import DocumentKind

CODE = "BT509"
SEVERITY = Severity.WARNING
MESSAGE = Say(
    "“{found}” không giống số của {kind}.",
    "“{found}” does not look like the number of a {kind}.",
)
HINT = Say(
    "Viết như {examples}, hoặc sửa “kind”; văn bản chưa có số thì bỏ trống.",
    "Write it like {examples}, or correct “kind”; leave it out where there is no number yet.",
)

_ISSUER = r"[A-ZĐ][\w.&-]*"
_ASSEMBLY = r"/\d{4}/(QH|UBTVQH)\d{1,2}"
_LONGEST = 60
"""Longer text is no number at all, so there is no form to hold it against."""


def _form(mark: str, year: str = r"(/\d{4})?") -> str:
    """Build the form of a kind: that of the state, or that of the Party."""
    return rf"\d+({year}/{mark}-{_ISSUER}|-{mark}/{_ISSUER})"


_FORMS = {
    DocumentKind.LAW: (rf"\d+{_ASSEMBLY}", "20/2023/QH15"),
    DocumentKind.RESOLUTION: (
        rf"\d+{_ASSEMBLY}|{_form('NQ')}",
        "82/NQ-CP, 202/2025/QH15, 57-NQ/TW",
    ),
    DocumentKind.DECREE: (_form("NĐ", r"/\d{4}"), "94/2025/NĐ-CP"),
    DocumentKind.DECISION: (_form("QĐ"), "06/QĐ-TTg"),
    DocumentKind.DIRECTIVE: (_form("CT"), "34/CT-TTg"),
    DocumentKind.TELEGRAM: (_form("CĐ"), "104/CĐ-TTg"),
    DocumentKind.NOTICE: (_form("TB"), "344/TB-VPCP"),
    DocumentKind.CIRCULAR: (_form("TT(LT)?", r"/\d{4}"), "21/2023/TT-BTTTT"),
    DocumentKind.PLAN: (_form("KH"), "02/KH-UBND"),
}


def check(records: Records) -> Iterator[Fault]:
    """Hold the number of every document against the form of its kind."""
    for entry in records.documents:
        document = entry.record
        form = _FORMS.get(document.kind)
        number = document.number
        if form is None or number is None or len(number) > _LONGEST:
            continue
        if not re.fullmatch(form[0], number):
            kind = Say(document.kind.label, document.kind.value)
            yield Fault(
                entry.position("number"),
                "document-number",
                {"found": number, "kind": kind, "examples": form[1]},
            )
