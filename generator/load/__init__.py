"""Stage 1: find and read the files of the record, keeping line and column."""

from generator.load.files import Found, find_files, load_sources, read_files

__all__ = ["Found", "find_files", "load_sources", "read_files"]
