"""Liên kết thay cho tệp.

Ở chỗ của một tệp hay thư mục là một liên kết (symbolic link) trỏ đi nơi khác.

Vì sao: Liên kết có thể trỏ ra ngoài dữ liệu và đưa lên mạng thứ không ai định đăng.

Sai:

    data/meetings/2023/2023-07-12-so-ket.yml -> ../../../nhap/so-ket.yml

Đúng:

    data/meetings/2023/2023-07-12-so-ket.yml
"""

from __future__ import annotations

from generator.diagnostics import Say

CODE = "BT108"
MESSAGE = Say(
    "Đây là một liên kết, không phải tệp hay thư mục thật.",
    "This is a link, not a real file or folder.",
)
HINT = Say(
    "Xóa liên kết và chép tệp thật vào đúng chỗ này.",
    "Delete the link and put the real file in its place.",
)
