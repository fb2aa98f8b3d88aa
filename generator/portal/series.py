"""Figures of one indicator in the order of time: what moved, what breaks, what differs."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.portal.meetings import Figure
    from generator.portal.registers import Indicator, Province


class Break(Enum):
    """Why a figure cannot be compared with the one before it; the value says so to readers."""

    DENOMINATOR = "mẫu số đổi"
    DEFINITION = "cách tính đổi"
    ORDER = "nguồn không nêu ngày, nên chưa rõ con số nào có trước"
    SPAN = "kỳ số liệu dài ngắn khác nhau"
    MERGER = "địa giới đổi từ ngày 1/7/2025"


class Cause(Enum):
    """The likely reason why two sources disagree; the value says so to readers."""

    ROUNDING = "một nguồn làm tròn"
    DENOMINATOR = "hai nguồn lấy mẫu số khác nhau"
    DEFINITION = "hai nguồn tính trên phạm vi khác nhau"
    REVISION = "nguồn sau có thể đã cập nhật số của nguồn trước"
    UNKNOWN = "chưa rõ vì sao"


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two statements for the same indicator, area and period that differ; the newer one first."""

    newer: Figure
    older: Figure
    cause: Cause


@dataclass(eq=False, slots=True)
class Point:
    """One period of a series and every statement about it, the newest first.

    Attributes:
        figures: at least one.
        breaks: why it cannot be compared with the actual point before it; None where it can.
        disagreements: statements of this period that differ.
    """

    figures: list[Figure]
    breaks: Break | None = None
    disagreements: list[Disagreement] = field(default_factory=list)

    @property
    def figure(self) -> Figure:
        """The newest statement."""
        return self.figures[0]

    @property
    def when(self) -> datetime.date:
        """The last day that the figure speaks of; see :attr:`Figure.when`."""
        return self.figure.when

    @property
    def position(self) -> Decimal | None:
        """The value, or what a bare fraction comes to in per cent; see :attr:`Figure.position`."""
        return self.figure.position


@dataclass(frozen=True, slots=True)
class Movement:
    """From one actual figure of a series to the next.

    Attributes:
        size: the difference, in the indicator's unit; None where the two cannot be compared.
        breaks: why not.
    """

    before: Figure
    after: Figure
    size: Decimal | None
    breaks: Break | None


@dataclass(eq=False, slots=True)
class Series:
    """All figures of an indicator for one area and one part of it, oldest first."""

    indicator: Indicator
    area: Province | None
    breakdown: str | None
    actual: list[Point] = field(default_factory=list)
    targets: list[Point] = field(default_factory=list)
    forecasts: list[Point] = field(default_factory=list)

    @property
    def points(self) -> list[Point]:
        """Every point, whatever its kind."""
        return [*self.actual, *self.targets, *self.forecasts]

    @property
    def size(self) -> int:
        """The number of points."""
        return len(self.actual) + len(self.targets) + len(self.forecasts)

    @property
    def is_drawn(self) -> bool:
        """Whether there is something to draw: two points of any kind."""
        return self.size > 1

    @property
    def movements(self) -> list[Movement]:
        """Each step between actual figures, oldest first."""
        return [_movement(*pair) for pair in zip(self.actual, self.actual[1:], strict=False)]

    @property
    def latest(self) -> Movement | None:
        """The last step; None where there are not two actual figures."""
        return _movement(*self.actual[-2:]) if len(self.actual) > 1 else None


def _movement(before: Point, after: Point) -> Movement:
    one, two = before.position, after.position
    is_comparable = one is not None and two is not None and not after.breaks
    size = two - one if is_comparable and one is not None and two is not None else None
    return Movement(before.figure, after.figure, size, after.breaks)
