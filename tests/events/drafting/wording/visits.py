"""Every kind of visit that a draft may have to tell of, as facts in either language."""

from dataclasses import replace

from tests.events.drafting.wording.samples import (
    centre,
    day,
    guests,
    head,
    host,
    in_either,
    line,
    member,
    met,
    met_too,
    own,
    secretary,
    step,
    visit,
)


def one_meeting(language):
    return visit(language, lines=(line(language),))


def without_hosts(language):
    return visit(language, lines=(line(language, host=None, topics=()),))


def no_lines(language):
    return visit(language, starts=day("2026-03"))


def two_hosts(language):
    return visit(language, hosts=(host(language), centre(language)))


def nobody_known(language):
    return visit(language, delegation=(), lines=(line(language, ours=(), others=()),))


def delegation(language):
    travelling = (head(language), secretary(language), member(language))
    meeting = line(language, ours=travelling, others=(met(language), met_too(language)))
    return visit(
        language,
        ends=day("2026-03-13"),
        delegation=travelling,
        lines=(meeting, line(language, ours=travelling)),
    )


def guest(language):
    meeting = line(language, host=None, ours=(met(language),), others=(head(language),))
    return guests(language, met(language), lines=(meeting,))


def guests_of_ours(language):
    return guests(language, met(language), met_too(language), hosts=(own(language),))


def guests_of_one_institution(language):
    colleague = replace(met_too(language), posts=met(language).posts)
    return guests(language, met(language), colleague, hosts=(own(language),))


def unknown_guests(language):
    return guests(language)


def with_a_road_map(language):
    agreed = (step(in_either(language, "Adım", "Addım")),)
    return visit(language, steps=agreed)
