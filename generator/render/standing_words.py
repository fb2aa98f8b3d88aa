"""Puts the standing of a commitment into words: its state, and what that rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from generator.dates import PartialDate, Precision
from generator.portal import Commitment, Figure, Meeting, State
from generator.records.commitment import UpdateStatus
from generator.render.wording import difference, document_name, rounded
from generator.vietnamese import format_date

_MEANINGS = {
    State.OVERDUE: "Hạn đã qua, và một cuộc họp sau hạn cho biết việc chưa xong.",
    State.DUE_SOON: "Việc chưa xong, còn không quá 60 ngày là hết hạn.",
    State.OPEN: (
        "Việc chưa xong và chưa đến hạn; nếu nguồn không nêu hạn thì là việc có tin trong vòng "
        "một năm."
    ),
    State.UNHEARD: (
        "Hạn đã qua mà chưa cuộc họp nào cho biết kết quả. Chưa có tin không có nghĩa là chưa làm."
    ),
    State.NO_NEWS: (
        "Nguồn không nêu hạn và đã hơn một năm không có tin. Chưa có tin không có nghĩa là chưa "
        "làm."
    ),
    State.ENACTED: "Văn bản của việc này được ban hành sau khi giao việc.",
    State.DONE: "Một cuộc họp sau đó cho biết việc đã xong.",
    State.DONE_LATE: "Một cuộc họp sau đó cho biết việc đã xong, và xong sau hạn.",
    State.SUPERSEDED: "Một cuộc họp sau đó cho biết đã có việc khác thay thế.",
}
_REPLACED = "cho biết việc này đã được thay thế."
_STILL = {
    UpdateStatus.IN_PROGRESS: "còn đang làm",
    UpdateStatus.NOT_DONE: "chưa xong",
}


@dataclass(frozen=True, slots=True)
class Basis:
    """What a state rests on: a sentence, parted where it names a meeting for a page to link."""

    before: str
    meeting: Meeting | None = None
    after: str = "."


def state_label(commitment: Commitment) -> str:
    """Write the state: ``Chưa có tin từ 12/7/2023``, ``Đã xong``."""
    standing = commitment.standing
    if standing.state is not State.NO_NEWS:
        return standing.state.label
    return f"Chưa có tin từ {format_date(standing.last_word.date)}"


def state_meaning(state: State) -> str:
    """Say in a sentence or two which commitments are in a state."""
    return _MEANINGS[state]


def basis(commitment: Commitment, build_date: date) -> Basis:
    """Say what the state of a commitment on the build date rests on."""
    due = commitment.record.due
    if commitment.standing.state is State.SUPERSEDED:
        return Basis(_teller(commitment).capitalize(), _last(commitment), _REPLACED)
    if commitment.standing.state is State.ENACTED:
        return _enacted(commitment)
    if commitment.standing.state.is_closed:
        return _done(commitment)
    if due is None:
        return _news(commitment, "Nguồn không nêu hạn")
    if commitment.standing.state is State.OVERDUE:
        still = _STILL[commitment.updates[0].record.status]
        before = f"Hạn {format_date(due)} đã qua; {_teller(commitment)}"
        return Basis(before, _last(commitment), f"sau đó cho biết việc {still}.")
    if commitment.standing.is_past_due:
        return _news(commitment, f"Hạn {format_date(due)} đã qua")
    left = (due.end - build_date).days
    rest = f"còn {left} ngày" if left else "nay là ngày cuối"
    return _news(commitment, f"Hạn là {_deadline(due)}, {rest}")


def gap(figure: Figure, commitment: Commitment) -> str:
    """Compare a figure with the target: ``thấp hơn mục tiêu 5 điểm phần trăm``.

    Empty where the two have different units, or the figure has no number.
    """
    wanted, indicator = commitment.record.target, commitment.target
    if wanted is None or indicator is None or figure.position is None:
        return ""
    unit = wanted.unit or indicator.record.unit
    if figure.unit != unit:
        return ""
    is_computed = figure.record.value is None and unit == "%"
    is_exact = not is_computed and not figure.record.qualifier
    size = figure.position - wanted.value
    if not size:
        return "đúng bằng mục tiêu" if is_exact else "xấp xỉ mục tiêu"
    side = "cao hơn" if size > 0 else "thấp hơn"
    if unit == "thứ hạng":
        side = "kém" if size > 0 else "hơn"
    number = rounded(abs(size)) if is_computed else abs(size)
    about = "" if is_exact else "khoảng "
    return f"{side} mục tiêu {about}{difference(number, unit)}"


def _done(commitment: Commitment) -> Basis:
    done = commitment.standing.done
    on = done.record.date if done else None
    punctual = _punctuality(commitment)
    if on is None:
        teller = _teller(commitment).capitalize()
        return Basis(teller, _last(commitment), f"cho biết việc đã xong{punctual}.")
    return Basis(f"Đã xong {_day(on)}{punctual}, theo {_teller(commitment)}", _last(commitment))


def _enacted(commitment: Commitment) -> Basis:
    document = commitment.standing.enacted[0]
    when = document.record.date
    day = f" {_day(when)}" if when else ""
    due = commitment.record.due
    is_late = due is not None and when is not None and when.start > due.end
    after = f"sau hạn {format_date(due)}" if due and is_late else "sau khi giao việc"
    name = document_name(document)
    return Basis(f"{name}, văn bản của việc này, được ban hành{day}, {after}")


def _punctuality(commitment: Commitment) -> str:
    """Whether the deadline was met, as far as it is certain; empty without a deadline."""
    due = commitment.record.due
    if due is None:
        return ""
    if commitment.standing.state is State.DONE_LATE:
        return f", muộn hơn hạn {format_date(due)}"
    last = commitment.standing.done or commitment.updates[0]
    known = (last.record.date or last.meeting.date).end
    if known <= due.end:
        return f", kịp hạn {format_date(due)}"
    return f", không rõ có kịp hạn {format_date(due)} hay không"


def _news(commitment: Commitment, before: str) -> Basis:
    """Go on with the last word of a commitment that is not done."""
    if not commitment.updates:
        return Basis(f"{before}; từ cuộc họp giao việc", commitment.meeting, "chưa có tin.")
    still = _STILL[commitment.updates[0].record.status]
    teller = _teller(commitment)
    return Basis(f"{before}; tin gần nhất, từ {teller}", _last(commitment), f", là việc {still}.")


def _teller(commitment: Commitment) -> str:
    """Who brought the last word: a meeting, or what was published after the one that assigned."""
    is_own = _last(commitment) is commitment.meeting
    return "nguồn ghi ở cuộc họp giao việc" if is_own else "cuộc họp"


def _last(commitment: Commitment) -> Meeting:
    return commitment.standing.last_word


def _day(when: PartialDate) -> str:
    text = format_date(when)
    return f"ngày {text}" if when.precision is Precision.DAY else f"trong {text}"


def _deadline(due: PartialDate) -> str:
    text = format_date(due)
    return f"ngày {text}" if due.precision is Precision.DAY else f"hết {text}"
