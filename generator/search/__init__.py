"""The search index: a stage of its own, run on the built site whatever the engine was."""

from generator.search.index import Indexed, index_site

__all__ = ["Indexed", "index_site"]
