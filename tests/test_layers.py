"""Stages import things, never another stage; only the spine knows several."""

import ast
from pathlib import Path

import pytest

import generator

ROOT = Path(generator.__file__).parent
SPINE = {"build", "recheck", "live", "preview"}
STAGES = {"load", "check", "link", "render", "write", "search"}
MODULES = sorted(path for path in ROOT.rglob("*.py"))


def imported_stages(path: Path) -> set[str]:
    names = imported_modules(path)
    return {name.split(".")[1] for name in names if name.startswith("generator.")} & STAGES


def imported_modules(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
    return names


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_outside_the_spine_imports_a_stage_of_another(path: Path) -> None:
    own = path.relative_to(ROOT).parts[0].removesuffix(".py")
    if own not in SPINE:
        assert imported_stages(path) <= {own}


def test_the_spine_knows_all_stages() -> None:
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
    assert "time" not in imported_modules(path)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_modules_and_functions_stay_short_enough_to_read(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.count("\n") <= 250
    long = {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef) and node.end_lineno
    }
    assert {name: lines for name, lines in long.items() if lines > 30} == {}
