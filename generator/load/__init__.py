"""Stage 1: find and read the files of the record, keeping line and column."""

from generator.load.files import load_sources

__all__ = ["load_sources"]
