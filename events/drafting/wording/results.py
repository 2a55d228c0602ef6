"""What came of a visit: outcomes, the road map, the anniversary that it prepares."""

from collections.abc import Iterator

from events.drafting.wording.facts import Jubilee, Result, Step
from events.drafting.wording.markup import bullets, heading, paragraph
from events.drafting.wording.pen import Pen
from events.drafting.wording.sentences import Named, ended, is_gap, phrase, sentence
from press.text.dates import date_words
from press.text.grammar import Kind
from press.text.grammar.belonging import belonging
from press.text.ordinals import anniversary, ordinal


def results(pen: Pen) -> str:
    facts, phrases = pen.facts, pen.phrases.results
    if not facts.results and not facts.steps:
        return paragraph(pen.gap(pen.phrases.gaps.results))
    if not facts.results:
        return heading(phrases.heading_of_steps) + road_map(pen)
    title = phrases.heading_with_steps if facts.steps else phrases.heading
    return heading(title) + outcomes(pen) + road_map(pen)


def outcomes(pen: Pen) -> str:
    told = [outcome(pen, result) for result in pen.facts.results]
    return paragraph(*told) if len(told) == 1 else bullets(told)


def outcome(pen: Pen, result: Result) -> str:
    """A sentence as it stands; anything shorter after what it is."""
    pattern = pen.phrases.results.kinds.get(result.kind, "")
    if is_gap(result.text) or result.text[-1:] in ".!?" or not pattern:
        return ended(result.text)
    return ended(phrase(pattern, text=result.text))


def road_map(pen: Pen) -> str:
    facts, phrases = pen.facts, pen.phrases.results
    if not facts.steps:
        return ""
    several = len(facts.steps) > 1
    if facts.results:
        said = phrases.steps if several else phrases.step
    else:
        said = phrases.steps_agreed if several else phrases.step_agreed
    return paragraph(said) + bullets(step(pen, each) for each in facts.steps)


def step(pen: Pen, agreed: Step) -> str:
    more = "; ".join(terms(pen, agreed))
    return f"{agreed.text} ({more})" if more else agreed.text


def terms(pen: Pen, agreed: Step) -> Iterator[str]:
    """Who carries it and until when, where that was agreed on."""
    phrases = pen.phrases.results
    if agreed.responsible:
        several = len(agreed.responsible) > 1
        pattern = phrases.responsible_several if several else phrases.responsible
        yield phrase(pattern, sides=pen.institutions(agreed.responsible))
    if agreed.due:
        yield phrase(phrases.due, due=date_words(agreed.due, pen.language))


def jubilee(pen: Pen) -> str:
    prepared = pen.facts.jubilee
    if prepared is None:
        return ""
    phrases, words = pen.phrases.results, jubilee_words(prepared, pen.language)
    said = sentence(
        phrases.jubilee,
        pen.language,
        title=titled(pen, prepared.title),
        year=year(pen, prepared.year),
        jubilee=pen.common(belonging(words, pen.language), possessive=True),
    )
    if prepared.is_commemoration:
        return paragraph(said)
    title = sentence(phrases.jubilee_heading, pen.language, jubilee=pen.common(words))
    return heading(title) + paragraph(said)


def jubilee_words(prepared: Jubilee, language: str) -> str:
    """40 illik is celebrated; what is mourned has its 36-cı ildönümü."""
    if prepared.is_commemoration and language == "az":
        return f"{ordinal(prepared.number, 'az')} ildönümü"
    return anniversary(prepared.number, language)


def titled(pen: Pen, title: str) -> Named:
    """A title is a name if it ends with a capital: Protokolü'nün, but protokolünün."""
    last = title.rsplit(maxsplit=1)[-1] if title else ""
    if last[:1].isupper():
        return pen.named(title, Kind.INSTITUTION)
    return pen.common(title)


def year(pen: Pen, number: int) -> Named:
    if pen.language == "tr":
        return pen.named(str(number), Kind.NUMBER)
    return pen.common(f"{ordinal(number, 'az')} il")
