"""How the files for programs name other things: by id and name, with where to read on."""

from __future__ import annotations

from generator.render.exports.api.naming import full_name, id_of, path_of
from generator.render.exports.api.shapes import ID, LINK, ORDINAL, STRING, Part, Shape

HREF_TITLE = "Tệp JSON của mục này, tương đối so với tệp đang đọc."
PAGE_TITLE = "Trang cho người đọc, tương đối so với tệp đang đọc."

HEAD = (
    Part("id", "Mã, không bao giờ đổi", STRING, lambda thing, _: id_of(thing)),
    Part("name", "Tên như người đọc thấy", STRING, lambda thing, _: full_name(thing)),
    Part("href", HREF_TITLE, LINK, lambda thing, to: to.href(path_of(thing))),
    Part("page", PAGE_TITLE, LINK, lambda thing, to: to.page(thing.address)),
)

REFERENCE = Shape(
    "Reference", "Liên kết", "Một mục khác: tên, tệp JSON và trang của nó.", head=HEAD
)

SOURCE_REFERENCE = Shape(
    "SourceReference",
    "Nguồn của cuộc họp",
    "Mục trong sources của cuộc họp mà điều này dựa vào.",
    parts=(
        Part("id", "Mã trong cuộc họp", ID, lambda pair, _: pair[0].record.id),
        Part("number", "Số thứ tự", ORDINAL, lambda pair, _: pair[0].number),
        Part(
            "page", "Nguồn trên trang cuộc họp", LINK,
            lambda pair, to: to.page(pair[1].address, f"nguon-{pair[0].number}"),
        ),
    ),
)  # fmt: skip
"""Of a source and its meeting."""
