"""The search of the preview of a large record is that of the last build."""

from pathlib import Path

import pytest

from generator.preview import index
from generator.settings import Settings


def test_the_index_of_a_large_record_is_shown_where_it_lies(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save would take half a minute if it were copied."""
    monkeypatch.setattr(index, "MANY", -1)
    built, shown = tmp_path / "site" / index.INDEX, tmp_path / "shown"
    built.mkdir(parents=True)
    search = index.SearchIndex(Settings(tmp_path), tmp_path / "whole", shown)
    for content in ("one", "two"):
        (built / "manifest.gz").write_text(content)
        search.renew()
        assert (shown / index.INDEX / "manifest.gz").read_text() == content
    assert (shown / index.INDEX / "manifest.gz").samefile(built / "manifest.gz")
