"""What follows the text: who was quoted and named, and what the institutions are."""

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from press.kit.contents import Quote, Row, Section
from press.kit.gather.desk import Desk
from press.models import Organisation, Release
from press.text.richtext import Block, Run


def quotes(release: Release, language: str) -> Iterator[Quote]:
    """Only words whose speaker allowed them to be printed leave the house."""
    for quote in release.quotes.all():
        if quote.is_approved and quote.text and quote.speaker.name:
            yield Quote(
                text=quote.text,
                speaker=quote.speaker.name,
                title=quote.title or "",
                source="" if quote.spoken_in == language else source(quote.spoken_in),
            )


def source(language: str) -> str:
    """Which language a quote was translated from."""
    sources = {
        "tr": _("Translated from Turkish."),
        "az": _("Translated from Azerbaijani."),
    }
    return sources[language]


def sections(release: Release, desk: Desk) -> Iterator[Section]:
    rows = tuple(
        Row(mention.person.name, mention.title or "")
        for mention in release.mentions.all()
        if mention.person.name
    )
    if rows:
        yield Section(_("People named"), rows=rows)
    yield from abouts([naming.organisation for naming in release.namings.all()], desk)


def abouts(named: Sequence[Organisation], desk: Desk) -> Iterator[Section]:
    """The organisations named that have a text about them; our own closes the text."""
    others = [organisation for organisation in named if organisation != desk.own]
    for organisation in [*others, desk.own]:
        if organisation and organisation.called and organisation.about:
            title = _("About {name}").format(name=organisation.called)
            yield Section(title, blocks=paragraphs(organisation.about))


def paragraphs(text: str) -> tuple[Block, ...]:
    lines = (line.strip() for line in text.splitlines())
    return tuple(Block("paragraph", (Run(line),)) for line in lines if line)
