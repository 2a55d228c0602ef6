"""The lines of a programme in words: who, where, when, with whom, about what."""

from dataclasses import replace

import pytest

from events.drafting.wording import draft_of
from events.drafting.wording.facts import Attendee, Post
from press.text import richtext
from tests.events.drafting.wording.samples import (
    centre,
    day,
    head,
    in_either,
    line,
    member,
    met,
    met_too,
    secretary,
    visit,
)


def paragraphs(facts, language):
    return richtext.plain(draft_of(facts, language).body).split("\n\n")


def programme_of_two(language, **more):
    """What a line says beside another one, so that it does not stand in the lead."""
    travelling = (head(language), secretary(language), member(language))
    told = line(language, day=day("2026-03-12"), ours=travelling, **more)
    other = line(language, title="—", day=day("2026-03-13"), ours=travelling)
    return visit(
        language, ends=day("2026-03-13"), delegation=travelling, lines=(told, other)
    )


TURKISH = """
host              | 12 Mart'ta heyet, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
host_and_place    | 12 Mart'ta heyet, Örnek Birlik'in büyük salonda ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
place             | 12 Mart'ta heyet, Hilton Bakü'de düzenlenen görüşmeye katıldı. Görüşmede Sözde yer aldı.
at_the_host       | 12 Mart'ta heyet, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
nowhere           | 12 Mart'ta heyet, görüşmeye katıldı. Görüşmede Sözde yer aldı.
ceremony          | 12 Mart'ta heyet, Örnek Birlik'in ev sahipliği yaptığı törene katıldı. Törende Sözde yer aldı.
meal              | 12 Mart'ta heyet, Örnek Birlik'in ev sahipliği yaptığı yemeğe katıldı. Yemekte Sözde yer aldı.
tour              | 12 Mart'ta heyet, Örnek Birlik'in ev sahipliği yaptığı programa katıldı. Programda Sözde yer aldı.
some_of_us        | 12 Mart'ta Örnek ve Deneme, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
one_of_us         | 12 Mart'ta Deneme, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
none_of_us        | 12 Mart'ta Örnek Birlik'in ev sahipliği yaptığı görüşmeye Sözde ve Farazi katıldı.
nobody            | 12 Mart'ta Örnek Birlik'in ev sahipliği yaptığı görüşme gerçekleşti.
nobody_else       | 12 Mart'ta heyet, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı.
month             | Nisan ayında heyet, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
another_year      | 30 Aralık 2025'te heyet, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
undated           | Heyet, Örnek Birlik'in ev sahipliği yaptığı görüşmeye katıldı. Görüşmede Sözde yer aldı.
"""
AZERBAIJANI = """
host              | Martın 12-də nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
host_and_place    | Martın 12-də nümayəndə heyəti Nümunə Birliyin böyük zalda ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
place             | Martın 12-də nümayəndə heyəti Hilton Bakıda keçirilən görüşə qatıldı. Görüşdə Guya iştirak etdi.
at_the_host       | Martın 12-də nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
nowhere           | Martın 12-də nümayəndə heyəti görüşə qatıldı. Görüşdə Guya iştirak etdi.
ceremony          | Martın 12-də nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi mərasimə qatıldı. Mərasimdə Guya iştirak etdi.
meal              | Martın 12-də nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi ziyafətə qatıldı. Ziyafətdə Guya iştirak etdi.
tour              | Martın 12-də nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi tədbirə qatıldı. Tədbirdə Guya iştirak etdi.
some_of_us        | Martın 12-də Nümunə və Sınaq Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldılar. Görüşdə Guya iştirak etdi.
one_of_us         | Martın 12-də Sınaq Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
none_of_us        | Martın 12-də Nümunə Birliyin ev sahibliyi etdiyi görüşə Guya və Fərzi qatıldılar.
nobody            | Martın 12-də Nümunə Birliyin ev sahibliyi etdiyi görüş keçirildi.
nobody_else       | Martın 12-də nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı.
month             | Aprel ayında nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
another_year      | 2025-ci il dekabrın 30-da nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
undated           | Nümayəndə heyəti Nümunə Birliyin ev sahibliyi etdiyi görüşə qatıldı. Görüşdə Guya iştirak etdi.
"""


def variant(kind, language):
    hall = in_either(language, "Büyük salon", "Böyük zal")
    hotel = in_either(language, "Hilton Bakü", "Hilton Bakı")
    at_the_host = in_either(language, "Örnek Birlik, 2. kat", "Nümunə Birlik, 2-ci kat")
    return {
        "host": {},
        "host_and_place": {"place": hall},
        "place": {"host": None, "place": hotel},
        "at_the_host": {"place": at_the_host},
        "nowhere": {"host": None},
        "ceremony": {"kind": "ceremony"},
        "meal": {"kind": "meal"},
        "tour": {"kind": "tour"},
        "some_of_us": {"ours": (head(language), secretary(language))},
        "one_of_us": {"ours": (secretary(language),)},
        "none_of_us": {"ours": (), "others": (met(language), met_too(language))},
        "nobody": {"ours": (), "others": ()},
        "nobody_else": {"others": ()},
        "month": {"day": day("2026-04")},
        "another_year": {"day": day("2025-12-30")},
        "undated": {"day": None},
    }[kind]


def rows(table):
    lines = (row.split(" | ") for row in table.strip().splitlines())
    return [(kind.strip(), said) for kind, said in lines]


@pytest.mark.parametrize(
    ("language", "kind", "said"),
    [
        *(("tr", *row) for row in rows(TURKISH)),
        *(("az", *row) for row in rows(AZERBAIJANI)),
    ],
)
def test_a_line_is_told_as_far_as_it_is_known(language, kind, said):
    facts = programme_of_two(language)
    changed = replace(facts.lines[0], **variant(kind, language))
    # In the lead everybody is introduced, so that here their surnames do.
    others = (met(language), met_too(language))
    introducing = replace(facts.lines[1], others=others)
    facts = replace(facts, lines=(changed, introducing))

    told = paragraphs(facts, language)

    assert told[told.index(changed.title) + 1] == said


def test_the_same_day_is_named_once():
    facts = programme_of_two("tr")
    first, second = facts.lines
    same = replace(second, title="Sonra", day=first.day)

    told = paragraphs(replace(facts, lines=(first, same)), "tr")

    assert told[told.index("Sonra") + 1].startswith("Aynı gün heyet, ")


@pytest.mark.parametrize(
    ("language", "intro", "entry"),
    [
        ("tr", "Görüşmede şu isimler yer aldı:", "C D – Örnek Kültür Merkezi Üyesi"),
        (
            "az",
            "Görüşdə aşağıdakı şəxslər iştirak etdilər:",
            "C D – Nümunə Mədəniyyət Mərkəzinin üzvü",
        ),
    ],
)
def test_many_people_are_listed_with_their_titles(language, intro, entry):
    title = in_either(language, "Üye", "Üzv")
    many = tuple(
        Attendee(20 + n, name, (Post(title, centre(language)),))
        for n, name in enumerate(["A B", "C D", "E F", "G H"])
    )

    told = paragraphs(visit(language, lines=(line(language, others=many),)), language)

    assert intro in told[0]
    assert told[2] == entry


def test_a_meeting_of_which_the_lead_told_everything_is_not_told_again():
    facts = visit("tr", lines=(line("tr", topics=("Bir", "İki", "Üç", "Dört")),))

    told = paragraphs(facts, "tr")

    assert told[0] == "Görüşmede şu konular ele alındı:"


def test_a_tour_without_heading_is_named_in_the_text():
    tour = line("tr", kind="tour", title="Örnek yerin gezilmesi", host=None, others=())

    told = paragraphs(visit("tr", lines=(tour,)), "tr")

    assert told[0] == "Ziyaret programında Örnek yerin gezilmesi yer aldı."


def test_two_people_with_the_same_surname_keep_their_first_names():
    namesake = Attendee(12, "Kamil Sözde", met_too("tr").posts)
    both = (met("tr"), namesake)
    meeting = line("tr", others=both, day=day("2026-03-12"), place="Salon")
    facts = visit(
        "tr", ends=day("2026-03-13"), lines=(meeting, replace(meeting, title="İkinci"))
    )

    assert "Görüşmede Nermin Sözde ve Kamil Sözde yer aldı." in " ".join(
        paragraphs(facts, "tr")
    )


def test_what_a_meeting_lacks_is_asked_for():
    facts = programme_of_two("tr", others=(), topics=())

    told = paragraphs(facts, "tr")

    assert (
        "[Tamamlanacak: görüşmeye kimlerin katıldığı] "
        "[Tamamlanacak: görüşmede ele alınan konular]"
    ) in told


def test_a_meal_need_not_have_an_agenda():
    assert "ele alınan" not in "".join(
        paragraphs(programme_of_two("tr", kind="meal", topics=()), "tr")
    )
