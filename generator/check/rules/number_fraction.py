"""Phân số trong trường số.

Trường số viết một phân số như 388/1.146.

Vì sao: Tử số và mẫu số có trường riêng, nhờ đó trang hiện được cả hai.

Sai:

    value: 388/1.146

Đúng:

    numerator: 388
    denominator: 1146
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT316"
MESSAGE = Say(
    "{field} viết phân số “{found}”.",
    "{field} holds the fraction “{found}”.",
)
HINT = Say(
    "Thay bằng hai dòng “numerator: {numerator}” và “denominator: {denominator}”.",
    "Write two lines instead: “numerator: {numerator}” and “denominator: {denominator}”.",
)
