"""Reads ``mkdocs.yml`` as engines do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from yaml_env_tag import add_env_tag


def read_config(root: Path) -> dict[str, Any]:
    """Give what the file of a project says; nothing where there is none."""
    path = root / "mkdocs.yml"
    if not path.is_file():
        return {}
    loader = add_env_tag(yaml.SafeLoader)
    config: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=loader)  # noqa: S506 (safe)
    return config
