"""Thụt đầu dòng lệch.

Dòng bắt đầu ở một cột không thẳng hàng với dòng nào cùng bậc ở trên.

Vì sao: YAML hiểu trường nào thuộc về mục nào nhờ độ thụt; lệch một dấu cách là khác nghĩa.

Sai:

    results:
      - text: Nội dung
       programme: de-an-06

Đúng:

    results:
      - text: Nội dung
        programme: de-an-06
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT211"
MESSAGE = Say(
    "Dòng này thụt vào {found} dấu cách, không thẳng với các trường cùng bậc.",
    "This line is indented by {found} spaces, in line with none of its level.",
)
HINT = Say(
    "Thụt vào {wanted} dấu cách, thẳng với dòng {line}.",
    "Indent it by {wanted} spaces, as line {line} is.",
)
