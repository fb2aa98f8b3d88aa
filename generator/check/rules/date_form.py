"""Ngày viết không đúng dạng.

Trường ngày không viết theo dạng năm-tháng-ngày hay một dạng rút gọn của nó.

Vì sao: Một dạng duy nhất thì không ai nhầm ngày với tháng, và máy sắp được thứ tự.

Sai:

    date: sáng thứ Tư

Đúng:

    date: 2023-07-12
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT320"
MESSAGE = Say(
    "{field} cần một ngày, nhưng ở đây là “{found}”.",
    "{field} wants a date, but this is “{found}”.",
)
HINT = Say(
    "Viết 2023-07-12, 2023-07, 2023-Q3, 2023-S1 hoặc 2023, tùy nguồn nêu đến đâu.",
    "Write 2023-07-12, 2023-07, 2023-Q3, 2023-S1 or 2023, as far as the source goes.",
)
