"""What came of a visit: outcomes, the road map as it stands, the releases about it."""

from collections.abc import Iterator
from typing import Any

from django.utils.translation import gettext as _

from events.kit.enclosed import releases_of
from events.kit.shown import steps
from events.models import Outcome, Visit
from press.kit import Row, Section
from press.kit.gather import Receiver
from press.kit.gather.links import absolute
from press.models import Release
from press.text.casing import capitalise
from press.text.dates import date_words
from press.text.richtext import Block, Run


def outcomes(visit: Visit, language: str) -> Section:
    said = [outcome for outcome in visit.outcomes.all() if outcome.text]
    return Section(
        capitalise(_("outcomes"), language),
        blocks=tuple(paragraph(*runs_of(outcome, language)) for outcome in said),
    )


def runs_of(outcome: Outcome, language: str) -> tuple[Run, ...]:
    if outcome.kind == Outcome.Kind.OTHER:
        return (Run(outcome.text),)
    kind = capitalise(outcome.get_kind_display(), language)
    return Run(f"{kind}: ", bold=True), Run(outcome.text)


def road_map(visit: Visit, language: str, receiver: Receiver) -> Section:
    rows = (
        Row(step.text, "\n".join(standing(step, language, receiver)))
        for step in steps(visit, language)
    )
    return Section(capitalise(_("road map"), language), rows=tuple(rows))


def standing(step: Any, language: str, receiver: Receiver) -> Iterator[str]:
    """Only what somebody has set, and the notes that a second person approved."""
    if step.status:
        status = capitalise(_("status"), language)
        yield f"{status}: {step.get_status_display()}"
    if step.due:
        due = capitalise(_("due date"), language)
        yield f"{due}: {date_words(step.due, language)}"
    sides = [side.name for side in (step.our_side, step.their_side) if side]
    if named := ", ".join(filter(None, sides)):
        yield f"{capitalise(_('responsible'), language)}: {named}"
    for note in reversed(step.told):
        if note.text:
            yield f"{date_words(note.on, language)}: {note.text}"
    if step.closed_by and step.closed_by.is_public(language, receiver.at):
        yield called(step.closed_by)


def releases(visit: Visit, language: str, receiver: Receiver) -> Section:
    """Those that this receiver may read in the language; readers are led to their pages."""
    told = [
        release
        for release in releases_of(visit, receiver)
        if language in receiver.may_read(release)
    ]
    return Section(
        _("Press releases"),
        blocks=tuple(paragraph(led_to(row, language, receiver)) for row in told),
    )


def led_to(release: Release, language: str, receiver: Receiver) -> Run:
    public = release.is_public(language, receiver.at)
    address = absolute(release.get_absolute_url()) if public else ""
    return Run(called(release), link=address)


def called(release: Release) -> str:
    return " · ".join(filter(None, [release.number_in_year, release.title]))


def paragraph(*runs: Run) -> Block:
    return Block("paragraph", runs)
