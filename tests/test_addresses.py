from urllib.parse import urljoin

import pytest

from generator import addresses

PAGES = ["", "dia-phuong/", "dia-phuong/hau-giang/", "cuoc-hop/2023-07-12-hop/", "cuoc-hop/"]


@pytest.mark.parametrize("base", ["https://a.example/", "https://a.example/ban-tin/"])
@pytest.mark.parametrize("origin", PAGES)
@pytest.mark.parametrize("target", PAGES)
def test_links_lead_to_their_page_at_a_root_and_under_a_sub_path(
    base: str, origin: str, target: str
) -> None:
    link = addresses.link(origin, target, "muc")
    assert urljoin(base + origin, link) == base + target + "#muc"
    assert urljoin(base + origin, addresses.link(origin, target)) == base + target


def test_every_page_is_a_folder_of_its_own() -> None:
    """Zensical resolves links in raw HTML against the file, MkDocs against the page."""
    assert [addresses.markdown_path(page) for page in ("", "nam/", "nam/2023/")] == [
        "index.md",
        "nam/index.md",
        "nam/2023/index.md",
    ]


@pytest.mark.parametrize(
    ("target", "link"),
    [
        ("cuoc-hop/hop/", "../../../cuoc-hop/hop/#muc"),
        ("api/v1/years/2023.json", "../years/2023.json#muc"),
        ("api/v1/meetings/hop.json", "hop.json#muc"),
        ("api/v1/meetings-old/hop.json", "../meetings-old/hop.json#muc"),
    ],
)
def test_rooted_links_become_relative_to_the_file_in_which_they_stand(
    target: str, link: str
) -> None:
    text = f'"{addresses.rooted(target, "muc")}"'
    assert addresses.settled("api/v1/meetings/hop-mot.json", text) == f'"{link}"'
