"""Writes the registers: the real ones with the invented entries after them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.bench.emit import write_text, yaml_text
from tests.bench.meetings import Maker
from tests.bench.world import REGISTERS, Body, Unit

NOTICE = "# Dữ liệu giả, sinh tự động để đo tốc độ; không phải tin thật.\n"


def write_registers(folder: Path, maker: Maker) -> None:
    """Write every register of the record that has been made, below ``data/registers``."""
    folder.mkdir(parents=True, exist_ok=True)
    tools = maker.tools
    programmes, documents = _programmes(tools.words["programmes"])
    added: dict[str, Sequence[dict[str, Any]]] = {
        "agencies": _agencies(maker.bodies, tools.units),
        "documents": [*documents, *maker.papers.entries],
        "indicators": _indicators(maker),
        "programmes": programmes,
    }
    for real in sorted(REGISTERS.glob("*.yml")):
        text = real.read_text("utf-8")
        entries = added.get(real.stem)
        if entries:
            text += f"\n{NOTICE}\n{yaml_text(entries)}"
        write_text(folder / real.name, text)


def _agencies(bodies: list[Body], units: list[Unit]) -> list[dict[str, Any]]:
    heirs = {unit.id: unit.heir for unit in units}
    entries = []
    for body in bodies:
        if not body.unit:
            continue
        entry: dict[str, Any] = {"id": body.id, "name": body.name, "kind": "local"}
        if body.through:
            entry["valid_through"] = body.through.isoformat()
            entry["succeeded_by"] = [body.id.removesuffix(body.unit) + (heirs[body.unit] or "")]
        entries.append(entry)
    return entries


def _indicators(maker: Maker) -> list[dict[str, Any]]:
    return [
        {
            "id": item.id,
            "name": item.name,
            "definition": f"{item.name} trong kỳ báo cáo, theo cách đếm của dữ liệu giả.",
            "unit": item.unit,
        }
        for items in maker.tools.indicators.values()
        for item in items
    ]


def _programmes(
    invented: list[dict[str, str]],
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Make entries of programmes, and of the decisions that founded them."""
    programmes, documents = [], []
    for number, item in enumerate(invented, 1):
        document = f"{item['id']}-quyet-dinh"
        description = "Chương trình không có thật, chỉ dùng để đo tốc độ."
        programmes.append(item | {"description": description, "founding_document": document})
        documents.append(
            {
                "id": document,
                "number": f"{4990 + number}/QĐ-TTg",
                "kind": "decision",
                "issuer": "thu-tuong-chinh-phu",
                "date": "2014-12-31",
                "title": f"Phê duyệt {item['name']}",
            }
        )
    return programmes, documents
