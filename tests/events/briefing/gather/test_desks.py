"""Whom to call: an emergency first, then the hosts as far as known, then our press office."""

import pytest

from events.briefing.gather.desks import in_emergency
from press.kit import Contact
from tests.events.briefing.gather.gathering import gathered, met, visit_of
from tests.factories.press import (
    OrganisationFactory,
    PositionFactory,
    PressContactFactory,
)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("112", Contact("", phone="112")),
        (
            "Örnek Nöbetçi, +994 12 000 00 00",
            Contact("Örnek Nöbetçi", phone="+994 12 000 00 00"),
        ),
        (
            "+90 (232) 000 00 00 – Örnek Nöbetçi",
            Contact("Örnek Nöbetçi", phone="+90 (232) 000 00 00"),
        ),
        (
            "Gece: +994120000000 (Örnek), gündüz: 112",
            Contact("Gece: (Örnek), gündüz: 112", phone="+994120000000"),
        ),
        (
            "Örnek Nöbetçi (+994 12 000 00 00)",
            Contact("Örnek Nöbetçi", phone="+994 12 000 00 00"),
        ),
        ("Otelin resepsiyonu", Contact("Otelin resepsiyonu")),
    ],
)
def test_the_first_number_of_an_emergency_can_be_dialled_and_no_word_is_lost(
    written, expected
):
    assert in_emergency(written) == expected


@pytest.mark.django_db
def test_the_most_urgent_stands_first():
    PressContactFactory(is_main=True, name_tr="Örnek Büro")
    host = OrganisationFactory(name_tr="Örnek Kurum")
    visit = visit_of("Aylin Örnek", hosts=[host], emergency="Nöbetçi 112")
    met(visit, "Numarasız Nümune")
    guest = met(visit, "Elmir Nümune", phone="+994 50 000 00 02", title_tr="Danışman")
    lale = met(visit, "Lale Nümune", phone="+994 50 000 00 01", order=1)
    PositionFactory(person=lale.person, organisation=host)

    found = gathered(visit).desks

    assert [desk.contact.name for desk in found] == [
        "Nöbetçi",
        guest.person.name_tr,
        "Lale Nümune",
        "Örnek Büro",
    ]
    assert [desk.role for desk in found][1:] == [
        "Görüşülen kişi",
        "Ev sahibi",
        "Basın iletişim",
    ]
    assert found[1].contact == Contact(
        "Elmir Nümune", title="Danışman", phone="+994 50 000 00 02"
    )
    assert found[2].contact.organisation == "Örnek Kurum"


@pytest.mark.django_db
def test_the_visits_own_press_contact_stands_instead_of_the_main_one():
    PressContactFactory(is_main=True)
    own = PressContactFactory(
        name_az="Nümunə Xidmət",
        title_az="Mətbuatla əlaqə",
        email="own@example.org",
        phone="+90 232 000 00 09",
        languages=["tr", "az"],
    )
    visit = visit_of("Aylin Örnek", contact=own)

    (desk,) = gathered(visit, "az").desks

    assert desk.contact == Contact(
        "Nümunə Xidmət",
        email="own@example.org",
        phone="+90 232 000 00 09",
        languages="türkcə, azərbaycanca",
    )


@pytest.mark.django_db
def test_where_nobody_is_known_nobody_is_named():
    assert gathered(visit_of("Aylin Örnek")).desks == ()
