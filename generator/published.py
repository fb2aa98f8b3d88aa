"""The addresses that were published once: a list in the repository, so that none gets lost.

Archives are left out: their pages come and go as a list grows, and only repeat what others say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

LIST = "tests/site/published_addresses.txt"
"""One address a line, beginning with ``/``; relative to the project."""

_HEAD = """\
# Every address that was published, but for archives. "make addresses" adds the new ones and takes
# none out: whoever kept a link must still get somewhere.
"""

_NOTHING_LEADS_ON = (
    "bring it back; nothing can lead on from it. If it must go, as a year left empty, "
    f"take its line out of {LIST} and say why in the commit"
)


class Compared(NamedTuple):
    """What the list lacks, and which of its addresses have no page any more."""

    new: list[str]
    vanished: list[str]


def read_list(text: str) -> set[str]:
    """Read addresses, as :mod:`generator.addresses` makes them, from the text of a list."""
    lines = (line.strip() for line in text.splitlines())
    return {line.removeprefix("/") for line in lines if line and not line.startswith("#")}


def write_list(published: Iterable[str]) -> str:
    """Write the text of a list, in a fixed order."""
    return _HEAD + "".join(f"/{address}\n" for address in sorted(published))


def compare(text: str, present: Iterable[str], lasting: Iterable[str]) -> Compared:
    """Hold a list against the portal.

    Args:
        text: of the list.
        present: the addresses that have a page now, if only one that leads on.
        lasting: those of them that belong into the list.
    """
    published = read_list(text)
    new = sorted(set(lasting) - published)
    return Compared(new, sorted(published - set(present)))


def advice(vanished: Iterable[str]) -> Iterator[str]:
    """Say for each address what to do about it."""
    for address in vanished:
        section, _, rest = address.partition("/")
        name = rest.rstrip("/")
        match section:
            case "cuoc-hop":
                field = f"“aliases: [{name}]” to the file that has this meeting now"
            case "viec-phai-lam" if "/" not in name:
                field = f"“aliases: [{name}]” to this commitment where it stands now"
            case "dia-phuong" | "co-quan" | "chuong-trinh" | "chi-so" | "van-ban":
                field = f"“former_ids: [{name}]” to the entry of the register that has it now"
            case _:
                yield f"/{address} is gone: {_NOTHING_LEADS_ON}"
                continue
        yield f"/{address} is gone: add {field}"
