"""The fixed words of a briefing book, handed in because its writers know no gettext."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Labels:
    organisation: str
    office: str
    page: str  # with {page} and {pages}
    mark: str  # "KURUM İÇİ – YAYIMLANAMAZ", on every page
    book: str  # "BİLGİLENDİRME DOSYASI"
    pocket: str  # "CEP PROGRAMI"
    contents: str

    # Whose copy, made when and of what
    everybody: str  # the copy for the whole delegation
    personal: str  # one delegate's, with {name}
    planner: str  # the planner's, with everybody's needs
    made: str
    state: str

    # The programme
    programme: str
    undated: str  # "Tarihi kesinleşmeyenler"
    place: str
    phone: str
    host: str
    delegates: str  # who takes part, of the delegation
    whole_delegation: str
    met: str  # who takes part, of those who are met
    topics: str
    points: str  # talking points
    interpreter: str
    formal: str
    public: str
    internal: str

    # The people
    people: str
    portrait: str  # with {name}
    other_spelling: str
    written: str  # how to address them in a letter
    spoken: str  # and face to face
    earlier: str
    notes: str
    delegation: str
    head: str
    needs: str

    # What else to know
    general_points: str
    commitments: str
    agreed: str
    responsible: str
    due: str
    overdue: str
    practical: str
    desks: str  # whom to call
    languages: str

    # Of the pocket programme only
    phones: str
    without_topics: str
    bare: str  # only times, titles and places found room
    left_out: str  # with {count}
