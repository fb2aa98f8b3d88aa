"""Line ends of Windows (CRLF) and of old Macs (CR) become LF."""

from __future__ import annotations


def repair(text: str) -> str:
    """Give every line the same end."""
    return text.replace("\r\n", "\n").replace("\r", "\n")
