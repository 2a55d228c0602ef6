"""The public lines of the programme, each in a paragraph or two, in their order."""

from collections.abc import Iterator
from itertools import pairwise

from events.drafting.wording.facts import Line
from events.drafting.wording.markup import bullets, heading, paragraph
from events.drafting.wording.occasions import day, noun, setting
from events.drafting.wording.pen import Pen
from events.drafting.wording.sentences import phrase, sentence
from events.drafting.wording.travelling import again

Places = dict[str, object]


def programme(pen: Pen) -> str:
    lines = pen.facts.lines
    if not lines:
        return paragraph(pen.gap(pen.phrases.gaps.programme))
    if len(lines) == 1:
        return single(pen, lines[0])
    told = [
        heading(titled(pen, line)) + occasion(pen, line, before)
        for before, line in pairwise((None, *lines))
        if line
    ]
    return opening(pen) + "".join(told)


def titled(pen: Pen, line: Line) -> str:
    return line.title or sentence("{noun}", pen.language, noun=noun(pen, line))


def opening(pen: Pen) -> str:
    """How many lines there were; the text never begins with a heading."""
    phrases, lines = pen.phrases.programme, pen.facts.lines
    pattern = (
        phrases.counted if all(each.is_meeting for each in lines) else phrases.mixed
    )
    number = pen.phrases.number(len(lines))
    return paragraph(sentence(pattern, pen.language, number=number))


def single(pen: Pen, line: Line) -> str:
    """The only line has no heading; its title stands in the text, if nothing else tells."""
    told = line.is_meeting and (line.host or line.others)
    title = line.title if not told else ""
    said = sentence(pen.phrases.programme.entitled, pen.language, title=title)
    if title or not is_told(pen, line):
        return (paragraph(said) if title else "") + occasion(pen, line, None)
    return outcome(pen, line) or paragraph(pen.gap(pen.phrases.gaps.details))


def is_told(pen: Pen, line: Line) -> bool:
    """Whether the lead has said already who met whom and who hosted them."""
    known = {each.key for each in line.others} <= pen.introduced
    whole = len(line.ours) == len(pen.facts.delegation)
    is_set = pen.has_set or not (line.host or line.place)
    adds = day(pen, line, None)
    return bool(known and whole and line.others and is_set and not adds)


def occasion(pen: Pen, line: Line, before: Line | None) -> str:
    return attendance(pen, line, before) + outcome(pen, line)


def outcome(pen: Pen, line: Line) -> str:
    """What was talked about and came of it, and what a reader still misses."""
    return "".join(
        [
            agenda(pen, line),
            *(paragraph(text) for text in line.summary),
            paragraph(*(pen.gap(what) for what in wanting(pen, line))),
        ]
    )


def attendance(pen: Pen, line: Line, before: Line | None) -> str:
    """Who took part, where and with whom."""
    phrases, places = pen.phrases.programme, scene(pen, line, before)
    several = len(line.others) > 1
    if line.ours:
        first = took_part(pen, line, places)
    elif line.others and not pen.is_crowd(line.others):
        others = pen.people(line.others)
        places |= {"others": others, **pen.plural(several=several)}
        return paragraph(sentence(phrases.others_took_part, pen.language, **places))
    else:
        first = sentence(phrases.took_place, pen.language, **places)
    if not line.others:
        return paragraph(first)
    if pen.is_crowd(line.others):
        listed = sentence(phrases.listed, pen.language, **places)
        return paragraph(first, listed) + bullets(map(pen.entry, line.others))
    places |= {"others": pen.people(line.others), **pen.plural(several=several)}
    return paragraph(first, sentence(phrases.present, pen.language, **places))


def took_part(pen: Pen, line: Line, places: Places) -> str:
    several = 1 < len(line.ours) < len(pen.facts.delegation)
    return sentence(
        pen.phrases.programme.took_part,
        pen.language,
        subject=subject(pen, line),
        **places,
        **pen.plural(several=several),
    )


def subject(pen: Pen, line: Line) -> object:
    """The delegation, or those of it who were there."""
    if len(line.ours) == len(pen.facts.delegation):
        return again(pen)
    return pen.people(line.ours)


def scene(pen: Pen, line: Line, before: Line | None) -> Places:
    return {
        "day": day(pen, line, before),
        "setting": setting(pen, line),
        "noun": noun(pen, line),
    }


def agenda(pen: Pen, line: Line) -> str:
    if not line.topics:
        return ""
    phrases = pen.phrases.programme
    pattern = phrases.topics if len(line.topics) > 1 else phrases.topic
    said = sentence(pattern, pen.language, noun=noun(pen, line))
    return paragraph(said) + bullets(line.topics)


def wanting(pen: Pen, line: Line) -> Iterator[str]:
    """What a reader expects of a meeting, and the visit does not hold."""
    gaps = pen.phrases.gaps
    if line.is_meeting and not line.others:
        yield phrase(gaps.participants, noun=noun(pen, line))
    if line.is_meeting and not line.topics and not line.summary:
        yield phrase(gaps.topics, noun=noun(pen, line))
