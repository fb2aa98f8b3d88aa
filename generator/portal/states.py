"""What has become of a commitment, computed from what meetings said and the build date."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.portal.meetings import Figure, Meeting, Update
    from generator.portal.registers import Document


class State(Enum):
    """The states of a commitment: an id for addresses and styles, and what readers see.

    It is closed where nothing more is to be done.

    A passed deadline alone does not tell that nothing was done: it is ``OVERDUE`` when a later word
    says that the task was unfinished after its deadline, else ``UNHEARD``. A document that belongs
    to the task and was issued after it was assigned is what came of it: ``ENACTED``.
    """

    OVERDUE = "qua-han", "Quá hạn, chưa xong"
    UNHEARD = "qua-han-chua-co-tin", "Quá hạn, chưa có tin"
    DUE_SOON = "sap-den-han", "Sắp đến hạn"
    OPEN = "dang-thuc-hien", "Đang thực hiện"
    NO_NEWS = "chua-co-tin", "Chưa có tin mới"
    DONE = "da-xong", "Đã xong", True
    DONE_LATE = "xong-muon", "Xong muộn", True
    ENACTED = "da-co-van-ban", "Đã có văn bản", True
    SUPERSEDED = "da-thay-the", "Đã được thay thế", True

    def __init__(self, slug: str, label: str, is_closed: bool = False) -> None:
        """Give the parts of a value names."""
        self.slug = slug
        self.label = label
        self.is_closed = is_closed


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a commitment stands on the build date.

    Attributes:
        is_past_due: whether the deadline has passed, whatever the state.
        last_word: the last meeting that spoke of it, at the latest the one that assigned it.
        done: the first word that it is done, where no later one took it back.
        enacted: documents of the task that were issued since it was assigned, newest first.
        measured: actual figures of its target's indicator since it was assigned, newest first.
    """

    state: State
    is_past_due: bool
    last_word: Meeting
    measured: tuple[Figure, ...] = ()
    enacted: tuple[Document, ...] = ()
    done: Update | None = None
