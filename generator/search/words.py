"""The vocabulary: what completes a word being typed, and mends a misspelt one."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

WordRow = list[object]


def word_rows(folded: str, forms: dict[str, array[int]]) -> Iterator[WordRow]:
    """A word without digits: ``[folded, its most frequent accented form, number of pages]``."""
    if folded.isalpha():
        exact = max(forms, key=lambda form: (len(forms[form]), form))
        yield [folded, exact, sum(map(len, forms.values()))]
