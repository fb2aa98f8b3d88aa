"""Finds texts that say nearly the same, without comparing each with every other."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from math import ceil

from generator.vietnamese import slugify

Words = tuple[str, ...]
Token = str
"""A word, and which of its occurrences in a text it is; text, as its hash is computed only once."""

_MOST_LOOKED_AT, _MOST_COMPARED = 50, 10
"""So many earlier texts that share a rare word are looked at, so many compared word by word: keeps
the time linear where thousands of texts are alike."""


@lru_cache(maxsize=65536)
def words_of(text: str) -> Words:
    """Split a text into words without case and accents."""
    return tuple(slugify(text).split("-"))


def likeness(one: Words, other: Words) -> float:
    """Say how much two texts have in common, word by word and in order: 0 to 1."""
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def numbers_of(words: Words) -> frozenset[int]:
    """Collect the numbers that a text names; “06” is 6."""
    return frozenset(int(word) for word in words if word.isdigit())


def similar_pairs(
    texts: Sequence[Words], least: float, may_pair: Callable[[int, int], bool]
) -> Iterator[tuple[int, int, float]]:
    """Yield each text that is like an earlier one: number of the earlier, its own, likeness.

    Two texts can only be alike if they share one of their rarest words (prefix filtering), and
    enough words in all. Each is paired once, with the most alike.

    Args:
        texts: what to compare.
        least: the likeness from which a pair counts.
        may_pair: whether two texts are to be compared at all; must be cheap.
    """
    frequency = Counter(word for words in texts for word in words)
    seen: defaultdict[Token, list[int]] = defaultdict(list)
    tokens: list[frozenset[Token]] = []
    for number, words in enumerate(texts):
        own = _tokens(words)
        tokens.append(frozenset(own))
        rarest = _rarest(own, frequency, least)
        others = {other for token in rarest for other in seen[token][-_MOST_LOOKED_AT:]}
        found = [
            (likeness(texts[-other], words), other)
            for _, other in _promising(tokens, number, others, least)[:_MOST_COMPARED]
            if may_pair(-other, number)
        ]
        if found and (best := max(found))[0] >= least:
            yield -best[1], number, best[0]
        for token in rarest:
            seen[token].append(number)


def _rarest(own: list[Token], frequency: Counter[str], least: float) -> list[Token]:
    """Pick so many of the rarest words that a text that shares none cannot be alike."""
    ordered = sorted(own, key=lambda token: (frequency[token[:-2]], token))
    return ordered[: len(own) - ceil(least * len(own) / (2 - least)) + 1]


def _promising(
    tokens: list[frozenset[Token]], number: int, others: set[int], least: float
) -> list[tuple[float, int]]:
    """Keep the texts that share enough words, whatever their order; the likeliest first."""
    own = tokens[number]
    found = []
    for other in others:
        both = len(tokens[other]) + len(own)
        # The shorter text cannot share more than it has; to look for that is cheaper.
        if 2 * min(len(tokens[other]), len(own)) / both >= least:
            bound = 2 * len(tokens[other] & own) / both
            if bound >= least:
                found.append((bound, -other))
    return sorted(found, reverse=True)


def _tokens(words: Words) -> list[Token]:
    """Number the occurrences of each word, so that a set can hold them all."""
    counted: dict[str, int] = {}
    tokens = []
    for word in words:
        counted[word] = number = counted.get(word, 0) + 1
        tokens.append(f"{word}\0{chr(number)}")
    return tokens
