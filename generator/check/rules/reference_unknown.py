"""Mã không có trong danh mục.

Một mã tỉnh, cơ quan, chương trình, chỉ số, văn bản, việc phải làm, nguồn hoặc con số không có ở nơi
lẽ ra phải có, hoặc đã đổi thành mã khác.

Vì sao: Nhờ mã mà cuộc họp hiện ở đúng trang của tỉnh, của cơ quan; mã lạ không dẫn tới đâu.

Sai:

    venues:
      - province: haugiang

Đúng:

    venues:
      - province: hau-giang
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from generator.check.marks import Mark, commitment_mark, former_mark
from generator.check.nearest import names_of, nearest_id
from generator.diagnostics import Fault, Position, Say
from generator.records.collection import Entry, Records
from generator.records.fields import references
from generator.records.former import former_ids
from generator.records.meeting import Meeting
from generator.records.observation import anchors
from generator.records.registers import REGISTERS
from generator.records.types import Record
from generator.vietnamese import slugify

CODE = "BT502"
MESSAGE = Say(
    "Không có {kind} nào mang mã “{found}”.",
    "There is no {kind} with the id “{found}”.",
)
HINT = Say(
    "{suggestion}",
    "{suggestion}",
)

Known: TypeAlias = dict[str, dict[str, list[str]]]
"""Kind → id → the names under which the thing is known."""

_LOCAL_HINT = Say(
    "Trong responsible, cơ quan của một tỉnh ghi “province:” với mã tỉnh và “name:” với tên; "
    "ở chỗ khác, thêm cơ quan vào agencies.yml với “kind: local”.",
    "Among those responsible give “province:” and “name:”; elsewhere add it to agencies.yml.",
)

_KINDS = {
    "provinces": Say("tỉnh, thành phố", "province"),
    "agencies": Say("cơ quan", "agency"),
    "programmes": Say("chương trình", "programme"),
    "indicators": Say("chỉ số", "indicator"),
    "documents": Say("văn bản", "document"),
    "synonyms": Say("từ đồng nghĩa", "synonym"),
    "commitments": Say("việc phải làm", "commitment"),
    "sources": Say("nguồn", "source"),
    "figures": Say("con số", "figure"),
}


def marks(entry: Entry[Meeting]) -> Iterator[Mark]:
    """A commitment that is spoken of must be assigned somewhere."""
    for task in entry.record.commitments:
        yield commitment_mark(task.id)
        yield from (former_mark(name, is_sought=False) for name in task.aliases)
    for update in entry.record.commitment_updates:
        yield commitment_mark(update.commitment)
        yield former_mark(update.commitment, is_borne=False)


def check(records: Records) -> Iterator[Fault]:
    """Resolve every reference of every record."""
    known: Known = {
        name: {entry.id: names_of(entry.record) for entry in getattr(records, name)}
        for name in REGISTERS
    }
    known["commitments"] = {
        commitment.id: [commitment.text[:60]]
        for entry in records.meetings
        for commitment in entry.record.commitments
    }
    renamed = _renamed(records)
    for entry in records.judged():
        if isinstance(entry.record, Meeting):
            known |= _own(entry.record)
        for loc, target, found in references(entry.record):
            if found not in known[target] and found not in records.misshapen:
                new = renamed.get((target, found))
                yield _fault(entry.position(*loc), target, found, known, new)


def _own(meeting: Meeting) -> dict[str, dict[str, list[str]]]:
    """What a meeting may refer to in itself."""
    figures = zip(anchors(meeting.observations), meeting.observations, strict=True)
    return {
        "sources": {item.id: [item.publisher] for item in meeting.sources},
        "figures": {anchor: [figure.indicator] for anchor, figure in figures},
    }


def _renamed(records: Records) -> dict[tuple[str, str], str]:
    """Kind and former id → the id that took its place."""
    things: list[tuple[str, str, Record]] = [
        (name, entry.id, entry.record) for name in REGISTERS for entry in getattr(records, name)
    ]
    for entry in records.meetings:
        things += [("commitments", task.id, task) for task in entry.record.commitments]
    return {(kind, old): new for kind, new, record in things for old in former_ids(record)}


_LOCAL = re.compile(r"(so|ubnd|uy-ban-nhan-dan|cong-an|phong|chi-cuc|tinh-uy|huyen-uy|thanh-uy)-")


def _fault(position: Position, target: str, found: str, known: Known, renamed: str | None) -> Fault:
    is_local = target == "agencies" and _LOCAL.match(slugify(found[:100]))
    near = None if is_local else nearest_id(found, known[target])
    hint = _LOCAL_HINT if is_local else _otherwise(target, known)
    elsewhere = next((name for name, ids in known.items() if found in ids), None)
    if target == "figures" and near:
        # An indicator is asked for by the same words as its figure.
        elsewhere = None
    if renamed is not None:
        hint = Say(f"Mã này đã đổi thành “{renamed}”.", f"It is called “{renamed}” now.")
    elif elsewhere is not None:
        hint = Say(
            f"Đó là mã của {_KINDS[elsewhere].vi}; ở đây cần mã của {_KINDS[target].vi}.",
            f"It is the id of a {_KINDS[elsewhere].en}; here goes that of a {_KINDS[target].en}.",
        )
    elif near is not None:
        names = known[target][near]
        named = f"“{near}”" + (f" ({names[0]})" if names else "")
        hint = Say(f"Có phải là {named}?", f"Did you mean {named}?")
    parameters: dict[str, str | Say] = {"kind": _KINDS[target], "found": found, "suggestion": hint}
    return Fault(position, "reference-unknown", parameters)


def _otherwise(target: str, known: Known) -> Say:
    """Say what to do when nothing in the list is near."""
    if target == "provinces":
        return Say(
            "Danh mục có đủ 63 đơn vị cũ và 34 đơn vị nay: tìm mã trong provinces.yml.",
            "All former and present units have an id: look it up in provinces.yml.",
        )
    if target in REGISTERS:
        place = f"data/registers/{target}.yml"
        return Say(f"Thêm vào {place} trước.", f"Add it to {place} first.")
    if target == "sources":
        listed = ", ".join(known[target])
        return Say(
            f"Mục sources của tệp này có: {listed}.", f"The sources of this file are: {listed}."
        )
    if target == "figures":
        listed = ", ".join(known[target]) or "…"
        return Say(f"Các con số của tệp này có mã: {listed}.", f"Figures here are: {listed}.")
    return Say(
        "Tìm mã ở mục commitments của cuộc họp đã giao việc này.",
        "Look for its id under commitments of the meeting that assigned it.",
    )
