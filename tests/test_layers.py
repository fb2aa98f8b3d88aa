"""Stages import things, never another stage; only the spine knows them all."""

import ast
from pathlib import Path

import pytest

import generator

ROOT = Path(generator.__file__).parent
STAGES = {"load", "check", "link", "render", "write"}
MODULES = sorted(path for path in ROOT.rglob("*.py"))


def imported_stages(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return {name.split(".")[1] for name in names if name.startswith("generator.")} & STAGES


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_outside_the_spine_imports_a_stage_of_another(path: Path) -> None:
    own = path.relative_to(ROOT).parts[0].removesuffix(".py")
    if own != "build":
        assert imported_stages(path) <= {own}


def test_the_spine_knows_all_five_stages() -> None:
    assert imported_stages(ROOT / "build.py") == STAGES


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_reads_the_clock(path: Path) -> None:
    """The build date is an input; the same data give the same bytes on any day."""
    calls = {
        node.attr
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
    }
    assert not calls & {"now", "today", "utcnow", "time_ns"}
