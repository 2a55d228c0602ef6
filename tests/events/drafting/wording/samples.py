"""Facts of made-up visits, in either language."""

from dataclasses import replace

from events.drafting.wording import Facts
from events.drafting.wording.facts import Attendee, Institution, Line, Post, Step
from press.text.dates import PartialDate


def in_either(language, turkish, azerbaijani):
    return turkish if language == "tr" else azerbaijani


def day(text):
    return PartialDate.parse(text)


def own(language):
    name = in_either(language, "Örnek İzmir Derneği", "Nümunə İzmir Dərnəyi")
    return Institution(1, name, "ÖRNEKDER", is_own=True)


def host(language):
    return Institution(2, in_either(language, "Örnek Birlik", "Nümunə Birlik"))


def centre(language):
    name = in_either(language, "Örnek Kültür Merkezi", "Nümunə Mədəniyyət Mərkəzi")
    return Institution(3, name)


def head(language):
    title = in_either(language, "Başkan", "Sədr")
    name = in_either(language, "Ayşe Örnek", "Ayşə Nümunə")
    return Attendee(1, name, (Post(title, own(language)),))


def secretary(language):
    title = in_either(language, "Genel Sekreter", "Baş katib")
    name = in_either(language, "Ali Deneme", "Əli Sınaq")
    return Attendee(2, name, (Post(title, own(language)),))


def member(language):
    title = in_either(language, "Üye", "Üzv")
    name = in_either(language, "Veli Taslak", "Vəli Qaralama")
    return Attendee(3, name, (Post(title, own(language)),))


def met(language):
    title = in_either(language, "Müdür", "Direktor")
    name = in_either(language, "Nermin Sözde", "Nərmin Guya")
    return Attendee(11, name, (Post(title, host(language)),))


def met_too(language):
    title = in_either(language, "Temsilci", "Nümayəndə")
    name = in_either(language, "Kamil Farazi", "Kamil Fərzi")
    return Attendee(12, name, (Post(title, centre(language)),))


def visit(language, **more):
    facts = Facts(
        outgoing=True,
        city=in_either(language, "Bakü", "Bakı"),
        starts=day("2026-03-12"),
        home="İzmir",
        own=own(language),
        delegation=(head(language),),
    )
    return replace(facts, **more)


def line(language, **more):
    meeting = Line(
        kind="meeting",
        title=in_either(language, "Örnek Birlik'te görüşme", "Nümunə Birlikdə görüş"),
        host=host(language),
        ours=(head(language),),
        others=(met(language),),
        topics=(in_either(language, "Örnek konu", "Nümunə mövzu"),),
    )
    return replace(meeting, **more)


def guests(language, *people, **more):
    """The same delegation, coming to us."""
    city = in_either(language, "Bakü", "Bakı")
    coming = {"outgoing": False, "city": "İzmir", "origin": city}
    return visit(language, **coming | {"delegation": people} | more)


def step(text, **more):
    return Step(text, **more)
