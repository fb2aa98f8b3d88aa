"""``Legislation``: a legal or administrative document. https://schema.org/Legislation."""

from __future__ import annotations

from collections.abc import Sequence

from generator.portal import Document
from generator.render.linked_data.parts import LANGUAGE, Node, Nodes, moment
from generator.render.listing import Crumb
from generator.render.wording import document_name
from generator.settings import Site
from generator.vietnamese import capitalize


def describe(document: Document, trail: Sequence[Crumb], site: Site) -> Node:
    """Describe a document, with the breadcrumbs of its page.

    What it replaces is among what it changes: the vocabulary has one property for both.
    """
    nodes, record = Nodes(site, trail), document.record
    return nodes.graph(
        nodes.thing(
            "Legislation",
            document_name(document),
            document,
            description=record.title,
            inLanguage=LANGUAGE,
            legislationIdentifier=record.number,
            legislationType=capitalize(record.kind.label),
            legislationDate=moment(record.date) if record.date else None,
            legislationPassedBy=nodes.agency(document.issuer) if document.issuer else None,
            legislationChanges=[nodes.document(other) for other in document.replaces],
            about=[nodes.programme(programme) for programme in document.founded],
            sameAs=record.url,
        )
    )
