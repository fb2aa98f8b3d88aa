"""Số hiểu được hai cách.

Số có một dấu phẩy và đúng ba chữ số theo sau.

Vì sao: Viết theo tiếng Việt thì đó là phần thập phân, theo tiếng Anh thì là hàng nghìn.

Sai:

    value: 12,345

Đúng:

    value: 12345
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT318"
MESSAGE = Say(
    "{field} viết “{found}”, hiểu được hai cách.",
    "{field} holds “{found}”, which can mean two numbers.",
)
HINT = Say(
    "Hàng nghìn thì viết {thousands}; phần thập phân thì viết {decimal}.",
    "Write {thousands} for thousands, {decimal} for a decimal fraction.",
)
