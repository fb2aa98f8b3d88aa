"""Một cách gọi ghi ở hai mục từ đồng nghĩa.

Cùng một từ đứng hai lần trong danh mục từ đồng nghĩa; chữ hoa, chữ thường hay dấu không làm thành
từ khác.

Vì sao: Ô tìm kiếm lấy mọi từ của một mục làm một. Một từ ở hai mục thì không biết nó thay cho từ
nào.

Sai:

    - id: dich-vu-cong
      terms:
        - dịch vụ công
        - DVC
    - id: dich-vu-cho-nguoi-dan
      terms:
        - dịch vụ cho người dân
        - DVC

Đúng:

    - id: dich-vu-cong
      terms:
        - dịch vụ công
        - DVC
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Fault, Say
from generator.records.collection import Entry, Records
from generator.records.registers import Synonym
from generator.vietnamese import slugify

CODE = "BT806"
MESSAGE = Say(
    "“{found}” đã có trong danh mục này, dòng {line}.",
    "“{found}” stands already in this register, line {line}.",
)
HINT = Say("Bỏ một trong hai, hoặc gộp hai mục làm một.", "Remove one, or make one entry of two.")


def check(records: Records) -> Iterator[Fault]:
    """Report the later of two equal terms."""
    seen: dict[str, tuple[Entry[Synonym], int]] = {}
    for entry in records.synonyms:
        for number, term in enumerate(entry.record.terms):
            place = entry, number
            first, at = seen.setdefault(slugify(term), place)
            if (first, at) != place:
                parameters = {"found": term, "line": str(first.position("terms", at).line)}
                yield Fault(entry.position("terms", number), "synonym-repeated", parameters)
