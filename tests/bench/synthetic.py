"""Writes a large synthetic record for benchmarks: ``python -m tests.bench.synthetic 1000 FOLDER``.

The same count and seed give the same bytes on any machine. Nothing of it is ever published.
"""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from tests.bench.emit import write_text, yaml_text
from tests.bench.known import KnownItems
from tests.bench.meetings import Maker
from tests.bench.registers import NOTICE, write_registers
from tests.bench.scene import make_tools


def write_record(folder: Path, count: int, seed: int = 1) -> None:
    """Write ``count`` meetings and their registers below ``folder/data``, and ``known.yml``.

    Files that stand there already are overwritten, others are left.
    """
    maker, known = Maker(make_tools(seed)), KnownItems()
    meetings = folder / "data" / "meetings"
    for made in maker.make(count):
        year = meetings / made.id[:4]
        year.mkdir(parents=True, exist_ok=True)
        write_text(year / f"{made.id}.yml", NOTICE + yaml_text(made.record))
        known.add(made)
    write_registers(folder / "data" / "registers", maker)
    write_text(folder / "known.yml", NOTICE + yaml_text(known.pick(seed)))


def known_items(count: int, seed: int = 1) -> list[dict[str, Any]]:
    """Describe up to 100 of the meetings that ``write_record`` writes, without writing them.

    Each is a record of ``id``, ``address``, ``title``, ``date`` and what is its own: ``system``
    (occurs in no other meeting), ``place``, ``chair``. ``figure``, ``document`` and
    ``province_topic`` (the latter two where there is one) also list all ``meetings`` they fit.
    """
    maker, known = Maker(make_tools(seed)), KnownItems()
    for made in maker.make(count):
        known.add(made)
    return known.pick(seed)


def main() -> None:
    """Read the command line."""
    parser = ArgumentParser(prog="python -m tests.bench.synthetic", description=__doc__)
    parser.add_argument("count", type=int, help="how many meetings")
    parser.add_argument("folder", type=Path, help="where data/ and known.yml are written")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another record")
    options = parser.parse_args()
    write_record(options.folder, options.count, options.seed)


if __name__ == "__main__":
    main()
