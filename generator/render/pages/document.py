"""A page for each legal document, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from generator import addresses
from generator.portal import Document, Portal
from generator.records.registers import DocumentKind
from generator.render.page import Page
from generator.render.search_facts import SearchFacts
from generator.render.wording import document_name

REGISTER = "data/registers/documents.yml"


def pages(portal: Portal) -> Iterator[Page]:
    """Yield the list, then each document."""
    yield Page(
        address=addresses.DOCUMENTS,
        template="documents.md.j2",
        title="Văn bản",
        description="Văn bản được nhắc tới trong các cuộc họp về chuyển đổi số.",
        record=REGISTER,
        context={"kinds": _by_kind(portal)},
        search=SearchFacts("list"),
    )
    for document in portal.documents:
        yield Page(
            address=document.address,
            template="document.md.j2",
            title=document_name(document),
            description=document.record.title or document_name(document),
            record=REGISTER,
            context={"document": document},
            search=SearchFacts(
                "document",
                document.record.date,
                names=(document.record.title,),
                programmes=document.founded,
            ),
        )


def _by_kind(portal: Portal) -> list[tuple[DocumentKind, list[Document]]]:
    """Documents of each kind there is, the newest first; kinds in the order of their rank."""
    found: dict[DocumentKind, list[Document]] = {kind: [] for kind in DocumentKind}
    for document in portal.documents:
        found[document.record.kind].append(document)
    return [(kind, documents) for kind, documents in found.items() if documents]
