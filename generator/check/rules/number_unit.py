"""Đơn vị viết liền với số.

Trường số có cả đơn vị, như 58,2% hoặc 37.542 doanh nghiệp.

Vì sao: Đơn vị có trường riêng; để chung thì máy không tính được con số.

Sai:

    value: 37.542 doanh nghiệp

Đúng:

    value: 37542
    unit: doanh nghiệp
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT314"
MESSAGE = Say(
    "{field} viết “{found}”, có cả đơn vị.",
    "{field} holds “{found}”, with its unit.",
)
HINT = Say(
    "Viết {right}; đơn vị ghi ở trường unit, hoặc bỏ khi trùng đơn vị của chỉ số.",
    "Write {right}; the unit belongs into the field unit.",
)
