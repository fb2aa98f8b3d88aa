"""The ``hooks`` of mkdocs.yml: an engine loads this file by its path and calls what is in it."""

from generator.engine.pages import Build

build = Build()

on_files = build.on_files
on_page_markdown = build.on_page_markdown
on_env = build.on_env
on_page_context = build.on_page_context
on_post_page = build.on_post_page
on_post_build = build.on_post_build
