"""Địa chỉ không phải trang web.

Địa chỉ bắt đầu bằng thứ khác http:// và https://, như ftp:, file:, javascript:.

Vì sao: Người đọc chỉ mở được trang web; địa chỉ kiểu khác có thể chạy mã hoặc trỏ vào máy của bạn.

Sai:

    url: file:///D:/so-ket.html

Đúng:

    url: https://baochinhphu.vn/so-ket.htm
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT341"
MESSAGE = Say(
    "{field} bắt đầu bằng “{scheme}”, không phải địa chỉ của một trang web.",
    "{field} begins with “{scheme}”: not the address of a web page.",
)
HINT = Say(
    "Ghi địa chỉ bắt đầu bằng https:// hoặc http://.",
    "Give an address that begins with https:// or http://.",
)
