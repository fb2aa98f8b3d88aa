"""Packs a picture of sixteen colours as PNG (https://www.w3.org/TR/png-3/), four bits a pixel.

Pillow takes twice the time for the same.
"""

from __future__ import annotations

from struct import pack
from zlib import compress, crc32

from PIL import Image

LEAD = 2
"""So many pixels of the first colour stand before each row: packed, they are the zero by which PNG
says that a row is not filtered."""

_LEVEL = 2
"""Of zlib: 1 saves 0.1 ms of 2 and makes files a tenth larger; 3 costs 0.3 ms for a tenth less."""


def png(image: Image.Image, palette: bytes) -> bytes:
    """Write a picture.

    Args:
        image: a number of a colour for each pixel, in mode ``P``, and with :data:`LEAD`.
        palette: red, green and blue of each colour.
    """
    header = pack(">IIBBBBB", image.width - LEAD, image.height, 4, 3, 0, 0, 0)
    rows = compress(image.tobytes("raw", "P;4"), _LEVEL)
    chunks = [(b"IHDR", header), (b"PLTE", palette), (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return pack(">I", len(data)) + kind + data + pack(">I", crc32(data, crc32(kind)))
