"""The file on a meeting and on a commitment, and the records that lie inside them."""

from __future__ import annotations

from generator.portal import Figure
from generator.records import commitment, meeting, observation, source
from generator.records.types import Record
from generator.render.exports.api.figures import FIGURE_PARTS
from generator.render.exports.api.links import HEAD
from generator.render.exports.api.naming import full_name, state_id
from generator.render.exports.api.shapes import (
    DAY,
    FLAG,
    LINK,
    ORDINAL,
    STRING,
    Part,
    Shape,
    list_of,
    or_null,
    reference,
    references,
)
from generator.render.exports.api.writer import Writer
from generator.render.model_words import MODELS
from generator.render.standing_words import state_label
from generator.render.wording import amount, movement, venue_name

ITEM_HEAD = (
    HEAD[0],
    Part("full_name", "Tên như người đọc thấy", STRING, lambda thing, _: full_name(thing)),
    *HEAD[2:],
    Part(
        "updated", "Ngày gần nhất mà dữ liệu nói tới mục này", or_null(DAY),
        lambda thing, _: thing.updated,
    ),
)  # fmt: skip

STATE = Shape(
    "State",
    "Tình trạng",
    "Tình trạng của một việc phải làm, suy ra từ hạn và từ tin của các cuộc họp sau.",
    parts=(
        Part("id", "Mã", STRING, lambda state, _: state_id(state)),
        Part("label", "Chữ người đọc thấy", STRING, lambda state, _: state.label),
        Part("is_closed", "Không còn gì phải theo dõi", FLAG, lambda state, _: state.is_closed),
    ),
)


MOVEMENT = Shape(
    "Movement",
    "Thay đổi so với con số liền trước của cùng dãy",
    parts=(
        Part(
            "text", "Mức thay đổi, hoặc vì sao không so được", STRING,
            lambda step, _: movement(step),
        ),
        Part(
            "page", "Con số liền trước, trên trang cuộc họp của nó", LINK,
            lambda step, to: to.page(step.before.meeting.address, step.before.anchor),
        ),
    ),
)  # fmt: skip


def _movement(figure: Figure, to: Writer) -> object:
    return to.shaped(MOVEMENT, figure.movement) if figure.movement else None


_MEETING = reference("meeting", "Cuộc họp", lambda thing: thing.meeting)


def _shape(model: type[Record], *parts: Part, **more: dict[str, str]) -> Shape:
    return Shape(model.__name__, *MODELS[model], model, parts=parts, **more)  # type: ignore[arg-type]


OBSERVATION = _shape(
    observation.Observation,
    *FIGURE_PARTS,
    Part("movement", "Thay đổi so với con số liền trước", or_null(MOVEMENT.schema), _movement),
)

UPDATE = _shape(commitment.CommitmentUpdate, _MEETING)
PARTY = _shape(commitment.Party)
CITATION = _shape(meeting.Citation)
VENUE = _shape(
    meeting.Venue,
    Part("full_name", "Điểm cầu, theo tên vào ngày họp", STRING, lambda t, _: venue_name(t)),
)
SOURCE = _shape(
    source.Source,
    Part("number", "Số thứ tự", ORDINAL, lambda thing, _: thing.number),
)

RESULT = Shape(
    "MeasuredFigure",
    "Con số đo được của mục tiêu",
    parts=(
        Part("text", "Con số như trang hiện", STRING, lambda thing, _: amount(thing)),
        Part(
            "page", "Con số trên trang cuộc họp", LINK,
            lambda thing, to: to.page(thing.meeting.address, thing.anchor),
        ),
        _MEETING,
    ),
)  # fmt: skip

COMMITMENT = Shape(
    "Commitment",
    *MODELS[commitment.Commitment],
    model=commitment.Commitment,
    head=ITEM_HEAD,
    parts=(
        _MEETING,
        Part(
            "state", "Tình trạng vào ngày dựng bản tin", STATE.schema,
            lambda thing, to: to.once(STATE, thing.standing.state),
        ),
        Part("state_text", "Tình trạng như trang hiện", STRING, lambda t, _: state_label(t)),
        Part("is_past_due", "Đã qua hạn", FLAG, lambda thing, _: thing.standing.is_past_due),
        reference(
            "last_word", "Cuộc họp gần nhất nói tới việc này",
            lambda thing: thing.standing.last_word,
        ),
        Part(
            "updates", "Tin về việc này, mới nhất trước; tin của từng địa phương sau cùng",
            list_of(UPDATE.schema),
            lambda thing, to: [to.shaped(UPDATE, item) for item in thing.all_updates],
        ),
        references(
            "enacted", "Văn bản của việc này ban hành từ khi giao việc, mới nhất trước",
            lambda thing: thing.standing.enacted,
        ),
        Part(
            "measured", "Con số của chỉ số mục tiêu từ khi giao việc, mới nhất trước",
            list_of(RESULT.schema),
            lambda thing, to: [to.once(RESULT, item) for item in thing.standing.measured],
        ),
    ),
    inner={"responsible": ("parties", PARTY)},
)  # fmt: skip

MEETING = Shape(
    "Meeting",
    *MODELS[meeting.Meeting],
    model=meeting.Meeting,
    head=ITEM_HEAD,
    parts=(
        Part("record_path", "Tệp dữ liệu, trong kho mã nguồn", STRING, lambda t, _: t.path),
        references("agencies", "Cơ quan có mặt hoặc được nhắc tới", lambda t: t.agencies),
        references("related", "Cuộc họp liên quan", lambda thing: thing.related),
    ),
    inner={
        "observations": ("figures", OBSERVATION),
        "commitments": ("commitments", COMMITMENT),
        "commitment_updates": ("updates", UPDATE),
        "documents": ("citations", CITATION),
        "venues": ("venues", VENUE),
        "sources": ("sources", SOURCE),
    },
)
