"""A page for each legal document, and their list."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from generator import addresses
from generator.portal import Citation, Document, Meeting, Portal
from generator.records.registers import DocumentKind
from generator.render.commitment_order import open_first
from generator.render.linked_data import legislation
from generator.render.list_kinds import COMMITMENTS, DOCUMENTS, USES
from generator.render.listing import Crumb, Listing, share
from generator.render.page import Page
from generator.render.pages.archive import archives
from generator.render.search_facts import SearchFacts
from generator.render.section import Section
from generator.render.wording import document_name
from generator.vietnamese import capitalize, slugify

REGISTER = "data/registers/documents.yml"


def _lists(portal: Portal) -> Iterator[Page]:
    kinds = _by_kind(portal)
    yield Page(
        address=addresses.DOCUMENTS,
        template="documents.md.j2",
        title="Văn bản",
        description="Văn bản được nhắc tới trong các cuộc họp về chuyển đổi số.",
        record=REGISTER,
        make_context=lambda: {"kinds": [(kind, of.excerpt) for kind, of in kinds]},
        search=SearchFacts("list"),
    )
    yield from archives(of for _, of in kinds)


def _by_kind(portal: Portal) -> list[tuple[DocumentKind, Listing]]:
    """Documents of each kind there is, the newest first; kinds in the order of their rank."""
    found: dict[DocumentKind, list[Document]] = {kind: [] for kind in DocumentKind}
    for document in portal.documents:
        found[document.record.kind].append(document)
    kinds = {kind: documents for kind, documents in found.items() if documents}
    shown = share([*map(len, kinds.values())])
    return [
        (kind, _of_kind(kind, documents, most))
        for (kind, documents), most in zip(kinds.items(), shown, strict=True)
    ]


def _of_kind(kind: DocumentKind, documents: list[Document], shown: int) -> Listing:
    return Listing(
        DOCUMENTS,
        capitalize(kind.label),
        (Crumb("Văn bản", addresses.DOCUMENTS),),
        addresses.document_kind(slugify(kind.label)),
        documents,
        shown,
        record=REGISTER,
    )


def _pages_of(_portal: Portal, document: Document) -> Iterator[Page]:
    yield Page(
        address=document.address,
        template="document.md.j2",
        title=document_name(document),
        description=document.record.title or document_name(document),
        record=REGISTER,
        make_context=partial(_context, document),
        search=SearchFacts(
            "document",
            document.record.date,
            names=(document.record.title,),
            programmes=document.founded,
        ),
    )
    yield from archives(_listings(document))


def _listings(document: Document) -> tuple[Listing, Listing]:
    """The meetings that use it, each with how, and the commitments that it belongs to."""
    uses: dict[Meeting, list[Citation]] = {}
    for citation in document.citations:
        uses.setdefault(citation.meeting, []).append(citation)
    trail = _trail(document)
    tasks = open_first(document.commitments)
    shown = share([len(uses), len(tasks)])
    return (
        Listing(
            USES, "Các cuộc họp nhắc tới", trail, "cuoc-hop", list(uses.items()), shown[0],
            record=REGISTER,
        ),
        Listing(
            COMMITMENTS, "Việc phải làm liên quan", trail, "viec-phai-lam", tasks, shown[1],
            record=REGISTER,
        ),
    )  # fmt: skip


def _context(document: Document) -> dict[str, object]:
    uses, tasks = _listings(document)
    trail = _trail(document)
    return {
        "document": document,
        "uses": uses.excerpt,
        "commitments": tasks.excerpt,
        "trail": trail,
        "linked_data": partial(legislation.describe, document, trail),
    }


def _trail(document: Document) -> tuple[Crumb, ...]:
    return (
        Crumb("Văn bản", addresses.DOCUMENTS),
        Crumb(document_name(document), document.address),
    )


SECTION = Section(addresses.DOCUMENTS, _lists, lambda portal: portal.documents, _pages_of)
