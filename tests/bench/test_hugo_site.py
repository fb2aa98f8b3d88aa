"""Hugo gets every page of ours, and reads in it what our engine reads."""

from pathlib import Path

from tests.bench.hugo_site import content_names, for_goldmark


def test_an_index_above_other_pages_is_no_attachment_of_theirs(tmp_path: Path) -> None:
    for name in ("index.md", "gioi-thieu.md", "nam/index.md", "nam/2024/index.md",
                 "nam/2024/1/index.md", "tim-kiem/index.md"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    names = {str(path.relative_to(tmp_path)): str(name) for path, name in content_names(tmp_path)}
    assert names == {
        "index.md": "_index.md",
        "gioi-thieu.md": "gioi-thieu.md",
        "nam/index.md": "nam/_index.md",
        "nam/2024/index.md": "nam/2024/_index.md",
        "nam/2024/1/index.md": "nam/2024/1/index.md",
        "tim-kiem/index.md": "tim-kiem/index.md",
    }


def test_a_table_with_an_empty_line_stays_one() -> None:
    text = "<td>1\n      \n    </td>\n\n</tr>\n\n## Nguồn {: #nguon }\n"
    assert for_goldmark(text) == "<td>1\n    </td>\n</tr>\n\n## Nguồn {#nguon }\n"


def test_a_heading_right_below_a_block_is_a_heading() -> None:
    assert for_goldmark("<p>1</p>\n## Hai\n") == "<p>1</p>\n\n## Hai\n"
