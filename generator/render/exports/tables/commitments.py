"""Tables of tasks and promises: who, by when, and what was heard of them."""

from __future__ import annotations

from generator.portal import Commitment, Meeting, Party, State, Update
from generator.records import commitment
from generator.render.commitment_order import all_commitments
from generator.render.exports.tables.columns import (
    from_record,
    name_of,
    of_meeting,
    of_source,
    own_id,
    own_page,
    reference,
    reference_to_source,
    words,
)
from generator.render.exports.tables.meetings import all_meetings
from generator.render.exports.tables.rows import Numbered, Tie, parts_of, place, ties
from generator.render.exports.tables.table import AnyTable, Column, Table, Type
from generator.render.wording import party_name, target

COMMITMENTS: Table[Commitment] = Table(
    "commitments",
    "Việc phải làm",
    "Mỗi dòng là một việc được giao hoặc được hứa ở một cuộc họp, và tình trạng đến nay.",
    all_commitments,
    [
        own_id(),
        *from_record(commitment.Commitment, "record", ["text"]),
        name_of(
            "responsible_names",
            "Ai chịu trách nhiệm",
            lambda item: "; ".join(map(party_name, item.parties)),
            "Từng nơi một ở bảng commitment_parties.",
        ),
        *from_record(commitment.Commitment, "record", ["due"]),
        Column(
            "state",
            "Tình trạng",
            Type.TEXT,
            lambda item: item.standing.state.name.lower(),
            "Máy tính ra, vào ngày dựng bản tin, từ hạn và từ lời của các cuộc họp sau.",
            is_required=True,
            choices=tuple(state.name.lower() for state in State),
        ),
        words("state_label", "Tình trạng (tiếng Việt)", lambda item: item.standing.state.label),
        Column("is_past_due", "Đã qua hạn", Type.FLAG, lambda item: item.standing.is_past_due),
        reference(
            "last_word_meeting_id",
            "Mã cuộc họp nhắc tới gần nhất",
            "meetings",
            lambda item: item.standing.last_word,
        ),
        *from_record(
            commitment.Target,
            "record.target",
            ["indicator", "value", "unit", "qualifier"],
            "target_",
            "Mục tiêu",
            may_lack=True,
        ),
        words("target_text", "Mục tiêu như trang viết", target),
        *from_record(commitment.Commitment, "record", ["programme"]),
        *of_meeting(),
        *of_source(),
        own_page(),
    ],
)

PARTIES: Table[Numbered[Commitment, Party]] = Table(
    "commitment_parties",
    "Nơi chịu trách nhiệm",
    "Mỗi dòng là một nơi chịu trách nhiệm về một việc phải làm.",
    parts_of(all_commitments, lambda item: item.parties),
    [
        *place("commitment_id", "Mã việc phải làm", "commitments"),
        words("party_name", "Nơi chịu trách nhiệm", lambda item: party_name(item.part)),
        *from_record(commitment.Party, "part.record", ["agency", "province", "name", "role"]),
    ],
    key=("commitment_id", "number"),
)

DOCUMENTS: Table[Tie] = Table(
    "commitment_documents",
    "Văn bản của việc phải làm",
    "Mỗi dòng nối một việc phải làm với một văn bản liên quan.",
    ties(all_commitments, lambda item: item.documents),
    [
        reference("commitment_id", "Mã việc phải làm", "commitments", lambda item: item[0]),
        reference("document_id", "Mã văn bản", "documents", lambda item: item[1]),
    ],
    key=("commitment_id", "document_id"),
)

UPDATES: Table[Numbered[Meeting, Update]] = Table(
    "commitment_updates",
    "Tin về việc đã giao",
    "Mỗi dòng là điều một cuộc họp cho biết về một việc đã giao trước đó.",
    parts_of(all_meetings, lambda item: item.updates),
    [
        *place("meeting_id", "Mã cuộc họp", "meetings"),
        *from_record(
            commitment.CommitmentUpdate,
            "part.record",
            ["commitment", "status", "date", "note"],
        ),
        reference_to_source(lambda item: (item.owner, item.part.source)),
    ],
    key=("meeting_id", "number"),
)

TABLES: list[AnyTable] = [COMMITMENTS, PARTIES, DOCUMENTS, UPDATES]
