"""What a language has to say about a visit, in one table of patterns.

A place in a pattern names the case in which it stands: {city:loc}. {lar} and {ler} are
the plural of a verb, which only Azerbaijani gives to several people.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Headlines:
    agreed: str
    guest_of: str
    met: str
    visited: str
    received: str
    delegation_of: str
    led_by: str
    coming_from: str
    guests: str
    and_agreed: str
    and_prepared: str


@dataclass(frozen=True)
class Leads:
    visited: str
    hosted: str
    met: str
    talks: str
    during: str
    about: str


@dataclass(frozen=True)
class Programmes:
    """Lines of the programme; `nouns` are what each kind of line is called."""

    nouns: Mapping[str, str]
    delegation: str
    listed_delegation: str
    counted: str
    mixed: str
    entitled: str
    same_day: str
    hosted: str
    hosted_at: str
    held_at: str
    took_part: str
    others_took_part: str
    took_place: str
    present: str
    listed: str
    topics: str
    topic: str


@dataclass(frozen=True)
class Results:
    heading: str
    heading_with_steps: str
    heading_of_steps: str
    kinds: Mapping[str, str]
    steps: str
    step: str
    steps_agreed: str
    step_agreed: str
    responsible: str
    responsible_several: str
    due: str
    jubilee_heading: str
    jubilee: str


@dataclass(frozen=True)
class Gaps:
    """What a person is asked for, where the visit does not hold it."""

    person: str
    organisation: str
    city: str
    post: str
    delegation: str
    met: str
    programme: str
    details: str
    participants: str
    topics: str
    results: str
    closing: str
    ahead: str
    # What was written in the other language only, and how any gap says so.
    translation: str
    twin: str


@dataclass(frozen=True)
class Phrases:
    language: str
    conjunction: str
    # Instead of it, between two people of whom one has several posts.
    wide_conjunction: str
    between_posts: str
    # What a delegation is called, and what a marked gap stands before.
    group: str
    city: str
    organisation: str
    place: str
    numbers: tuple[str, ...]
    headlines: Headlines
    leads: Leads
    programme: Programmes
    results: Results
    gaps: Gaps

    def number(self, count: int) -> str:
        """Two to ten in words, as newsrooms write; greater ones in figures."""
        known = 0 <= count - 2 < len(self.numbers)
        return self.numbers[count - 2] if known else str(count)
