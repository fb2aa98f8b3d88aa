"""Terms that mean the same, as the generator left them in the site."""

from __future__ import annotations

import json
from pathlib import Path

from generator.addresses import SYNONYMS_FILE
from generator.search.tokens import BREAK, fold, words

Group = list[list[list[str]]]
"""Terms of one meaning; a term is a list of words, a word is ``[folded, exact]``."""


def read_synonyms(site: Path) -> list[Group]:
    """Read the groups of terms and cut them into words; a site without such a file has none."""
    path = site / SYNONYMS_FILE
    if not path.is_file():
        return []
    return [_group(terms) for terms in json.loads(path.read_text("utf-8"))]


def _group(terms: list[str]) -> Group:
    cut = ([[fold(word), word] for word in words(term) if word != BREAK] for term in terms)
    unique = {tuple(word for word, _ in term): term for term in cut if term}
    return list(unique.values())
