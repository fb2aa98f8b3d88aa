"""Địa chỉ web lẫn chữ khác.

Trường địa chỉ có thêm chữ, ngoặc hoặc dấu câu ngoài địa chỉ.

Vì sao: Phần thừa thành một phần của địa chỉ và làm nó không mở được.

Sai:

    url: "Xem https://baochinhphu.vn/so-ket.htm"

Đúng:

    url: https://baochinhphu.vn/so-ket.htm
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT343"
MESSAGE = Say(
    "{field} có chữ khác ngoài địa chỉ: “{found}”.",
    "{field} holds more than an address: “{found}”.",
)
HINT = Say(
    "Chỉ viết {right}.",
    "Write only {right}.",
)
