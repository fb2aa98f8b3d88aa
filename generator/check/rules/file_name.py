"""Tên tệp không khớp với ngày họp.

Tên tệp của một cuộc họp bắt đầu bằng ngày họp như ghi trong trường date, rồi đến vài chữ không dấu
nối bằng gạch ngang; tệp nằm trong thư mục của năm họp.

Vì sao: Địa chỉ trang web lấy từ tên tệp và không đổi về sau; ngày sai trong tên sẽ sai mãi.

Sai:

    # data/meetings/2023/hop-so-ket.yml
    date: 2023-07-12

Đúng:

    # data/meetings/2023/2023-07-12-hop-so-ket.yml
    date: 2023-07-12
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.diagnostics import Fault, Say
from generator.records.collection import Records
from generator.vietnamese import slugify

CODE = "BT106"
MESSAGE = Say(
    "Tên hoặc thư mục của tệp không khớp với ngày họp {date}, hoặc có dấu, chữ hoa, dấu cách.",
    "Name or folder do not match the date {date}, or hold accents, capitals or blanks.",
)
HINT = Say(
    "Đổi thành {right}.",
    "Rename it to {right}.",
)

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_DATE = re.compile(
    r"^(\d{4}(-(s[12]|q[1-4]|\d{1,2}(-\d{1,2})?))?|\d{1,2}-\d{1,2}-\d{4})(-|$)", re.ASCII
)
_LONGEST = 100


def check(records: Records) -> Iterator[Fault]:
    """Compare path and date of every meeting."""
    for entry in records.meetings:
        path, date = PurePosixPath(entry.source.path), entry.record.date
        begin = f"{date}-".lower()
        slug = path.stem.removeprefix(begin)
        right_name = path.stem.startswith(begin) and _SLUG.fullmatch(slug)
        if right_name and len(path.stem) <= _LONGEST and path.parts[2:-1] == (str(date.year),):
            continue
        rest = slug if right_name else _DATE.sub("", slugify(path.stem), count=1)
        stem = f"{begin}{rest or 'ten-ngan-khong-dau'}"[:_LONGEST].rstrip("-")
        parameters = {"date": str(date), "right": f"data/meetings/{date.year}/{stem}.yml"}
        yield Fault(entry.position("date"), "file-name", parameters)
