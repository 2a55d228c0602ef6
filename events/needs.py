"""What a visit and an anniversary need beside their own words before readers see them."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _

from events.models import Anniversary, Composition, Meeting, Visit
from press.models import PressContact, Release
from press.models.words import fingerprint, is_begun
from press.text.language import column
from press.workflow.gaps import NEEDS, unnamed, untitled, written
from press.workflow.rules import Reasons
from press.workflow.saying import say
from press.workflow.unfinished import UNFINISHED


def visit_needs(visit: Visit, languages: list[str]) -> Reasons:
    reasons: Reasons = []
    for language in languages:
        reasons += unnamed(named(visit), language)
        reasons += untitled(titled(visit), language)
        reasons += unworded(worded(visit), language)
    return reasons + headless(visit)


def public_lines(visit: Visit) -> list[Meeting]:
    lines = visit.lines.filter(is_public=True).select_related("host")
    return list(lines.prefetch_related("participants"))


def named(visit: Visit) -> Iterator[Any]:
    """Everybody and everything that the public page names."""
    yield from (row.person for row in visit.delegates.select_related("person"))
    yield from visit.hosts.all()
    for line in public_lines(visit):
        yield from line.participants.all()
        if line.host:
            yield line.host
    for step in visit.commitments.select_related("our_side", "their_side"):
        yield from filter(None, [step.our_side, step.their_side])
    if contact := visit.contact or PressContact.objects.first():
        yield contact


def titled(visit: Visit) -> Iterator[tuple[Any, Any]]:
    """Whoever the page gives a title: the delegation, and whom its public lines name."""
    yield from ((row, row.person) for row in visit.delegates.select_related("person"))
    shown = {
        person.pk for line in public_lines(visit) for person in line.participants.all()
    }
    for row in visit.counterparts.select_related("person"):
        if row.person_id in shown:
            yield row, row.person


def worded(visit: Visit) -> Iterator[tuple[Any, str]]:
    """The rows that stand on the page, with the field that must not be empty."""
    yield from ((line, "title") for line in public_lines(visit))
    yield from ((row, "text") for row in visit.outcomes.all())
    yield from ((row, "text") for row in visit.commitments.all())


def unworded(rows: Iterator[tuple[Any, str]], language: str) -> Reasons:
    return [
        say(
            language,
            _("{language}: “{row}” ({noun}) is not written yet."),
            row=row,
            noun=row._meta.verbose_name,
        )
        for row, field in rows
        if not written(row, field, language)
    ]


def headless(visit: Visit) -> Reasons:
    if visit.delegates.exists() and not visit.delegates.filter(is_head=True).exists():
        return [_("Say who heads the delegation.")]
    return []


def as_composed(release: Release, language: str) -> Reasons:
    """A composed draft is nobody's text before a person has worked on it."""
    composed = Composition.objects.filter(release=release.pk).first()
    if composed is None or not is_begun(release, language):
        return []
    if getattr(composed, column("words", language)) != fingerprint(release, language):
        return []
    return [
        say(
            language,
            _("{language}: the draft was composed and nobody has worked on it yet."),
        )
    ]


def anniversary_needs(anniversary: Anniversary, languages: list[str]) -> Reasons:
    rows = [*anniversary.milestones.all(), *anniversary.commitments.all()]
    reasons: Reasons = []
    for language in languages:
        reasons += unnamed(anniversary.partners.all(), language)
        reasons += unworded(((row, "text") for row in rows), language)
    return reasons


def register() -> None:
    NEEDS[Visit] = visit_needs
    NEEDS[Anniversary] = anniversary_needs
    UNFINISHED.setdefault(Release, []).append(as_composed)
