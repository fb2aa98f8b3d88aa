"""What happens at the events of MkDocs and ProperDocs; only documented ones are used.

    on_files             keep one generated page for each shell, take the others out
    on_page_markdown     spare the engine the content of that page
    on_env               see how the theme shows tables of contents
    on_page_context      give the theme slots in place of that page's own words
    on_post_page         cut the result into a shell, and fill it with the page's own words
    on_post_build        fill the shells with all other pages

With ``ENGINE_ALONE=1`` the engine does everything itself: the same site, byte for byte.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from typing import Any

from generator.addresses import MANIFEST
from generator.engine.contents import PLACE, Contents, contents_of, items
from generator.engine.shell import Shell, slot
from generator.engine.written import Front, body_of, html_of, look_of, outline_of, read_front
from generator.parallel import spread

AT_A_TIME = 500
"""So many pages a process takes before it asks for more."""

BEGINNING = 4096
"""So many bytes hold the front matter of almost every page."""


class Build:
    """What one build knows; the engine calls the methods in the order in which they stand."""

    def __init__(self) -> None:
        """Start with nothing."""
        self.shells: dict[str, Shell] = {}
        self._keys: dict[str, str] = {}
        self._others: list[tuple[str, Any]] = []
        self._leaves: set[str] = set()
        self._shared: set[str] = set()
        self._contents: Contents | None = None

    def on_files(self, files: Any, config: Any) -> Any:
        """Leave the engine what is written by hand, in the navigation, or first of its kind."""
        self.__init__()  # type: ignore[misc]
        if os.environ.get("ENGINE_ALONE"):
            return files
        self._leaves = set(_in_navigation(config["nav"]))
        self._shared = {folder for leaf in self._leaves for folder in _folders(leaf)}
        found = list(_generated(files, config))
        keys = spread(self._key_of_file, found, AT_A_TIME)
        for file, key in zip(found, keys, strict=True):
            if key is None:
                continue
            if key not in self.shells:
                self.shells[key] = Shell("")
                self._keys[file.src_uri] = key
                continue
            self._others.append((key, file))
            files.remove(file)
        return files

    def on_env(self, env: Any, **_: Any) -> Any:
        """Learn how the theme shows a table of contents."""
        self._contents = contents_of(env)
        return env

    def on_page_markdown(self, markdown: str, page: Any, **_: Any) -> str:
        """Spare the engine a content that a slot takes the place of.

        Other pages may link to headings of those in the navigation, which the engine looks up.
        """
        source = page.file.src_uri
        return "" if source in self._keys and source not in self._leaves else markdown

    def on_page_context(self, context: Any, page: Any, **_: Any) -> Any:
        """Hide what is the page's own behind slots, before the theme sees it."""
        if page.file.src_uri in self._keys:
            front = _front(page.file.content_string)
            page.meta.update({name: slot(name) for name in front.fields})
            page.canonical_url = page.canonical_url and slot("canonical")
            page.content, page.toc = slot("content"), items(PLACE)
        return context

    def on_post_page(self, output: str, page: Any, config: Any) -> str:
        """Keep the shell, and fill it for the page itself."""
        key = self._keys.get(page.file.src_uri)
        if key is None:
            return output
        assert self._contents is not None
        self.shells[key] = Shell(output.replace(self._contents(PLACE), slot("toc")))
        return self.fill(key, page.file.content_string, page.url, config)

    def on_post_build(self, config: Any) -> None:
        """Write all other pages."""

        def write(item: tuple[str, Any]) -> None:
            key, file = item
            with FileIO(file.abs_src_path) as source:
                text = source.readall().decode()
            html = self.fill(key, text, file.url, config)
            target = Path(file.abs_dest_path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(html.encode())

        for _ in spread(write, self._others, AT_A_TIME):
            pass

    def key_of(self, source: str, text: str) -> str | None:
        """Tell which pages look the same but for their own words; None: not one of ours.

        Links of the shell are relative: they depend on how deep a page lies, and on the folders
        that it shares with pages in the navigation, each of which looks like no other.
        """
        if source in self._leaves:
            return source
        look = look_of(text)
        if look is None:
            return None
        shared = max(self._shared.intersection(_folders(source)), key=len, default="")
        return f"{source.count('/')} {shared} {look}"

    def fill(self, key: str, text: str, url: str, config: Any) -> str:
        """Give the whole page at an address.

        Raises:
            ValueError: there is Markdown in it that is not understood here.
        """
        assert self._contents is not None
        front = _front(text)
        body = body_of(text, front)
        content = html_of(body, str(config["mdx_configs"]["toc"]["permalink_title"]))
        if "\n##" in content or not content.startswith("<"):
            raise ValueError(
                f"{url}: only HTML and headings of the form “## Words {{#id}}” are read"
            )
        values = {
            "canonical": f"{config['site_url'] or ''}{url}",
            "content": content,
            "toc": self._contents(outline_of(body, front)),
        }
        return self.shells[key].fill(front.fields | values)

    def _key_of_file(self, file: Any) -> str | None:
        with FileIO(file.abs_src_path) as content:
            beginning = content.read(BEGINNING)
            key = self.key_of(file.src_uri, beginning.decode(errors="replace"))
            return key or self.key_of(file.src_uri, (beginning + content.readall()).decode())


def _front(text: str) -> Front:
    front = read_front(text)
    if front is None:
        raise ValueError("front matter that no template of ours writes")
    return front


def _folders(path: str) -> Iterator[str]:
    """Yield the folders that a file lies in, each with those above it."""
    end = path.find("/")
    while end >= 0:
        yield path[:end]
        end = path.find("/", end + 1)


def _generated(files: Any, config: Any) -> Iterator[Any]:
    """Go through the files that the generator wrote."""
    manifest = Path(config["docs_dir"]) / MANIFEST
    ours = set(json.loads(manifest.read_text("utf-8"))) if manifest.is_file() else set()
    for file in list(files.documentation_pages()):
        if file.src_uri in ours:
            yield file


def _in_navigation(navigation: Any) -> Iterator[str]:
    if isinstance(navigation, str):
        yield navigation
    elif isinstance(navigation, dict):
        yield from (leaf for item in navigation.values() for leaf in _in_navigation(item))
    else:
        yield from (leaf for item in navigation or () for leaf in _in_navigation(item))
