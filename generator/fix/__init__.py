"""``check --fix``: repairs what has one right answer, and changes nothing else, byte for byte."""

from generator.fix.files import fix_data, fix_file
from generator.fix.fix import fix_text

__all__ = ["fix_data", "fix_file", "fix_text"]
