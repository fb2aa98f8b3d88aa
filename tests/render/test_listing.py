"""How a page shares its room among lists that grow."""

from hypothesis import given
from hypothesis import strategies as st

from generator.render.listing import FEWEST, ROOM, SHOWN, share

LENGTHS = st.lists(st.integers(min_value=0, max_value=500), max_size=12)


def test_lists_for_which_there_is_room_are_shown_whole() -> None:
    assert share([SHOWN, 0, ROOM - SHOWN]) == [SHOWN, 0, ROOM - SHOWN]


def test_a_short_list_leaves_its_room_to_the_long_ones() -> None:
    assert share([2, 500, 500], 20) == [2, 9, 9]


@given(LENGTHS)
def test_no_page_holds_more_than_it_has_room_for(lengths: list[int]) -> None:
    shown = share(lengths)
    assert all(most <= min(length, SHOWN) for most, length in zip(shown, lengths, strict=True))
    assert all(most >= min(length, FEWEST) for most, length in zip(shown, lengths, strict=True))
    assert sum(shown) <= max(ROOM, FEWEST * len(lengths))
