"""Whoever will be met is introduced: spellings, posts, form of address, life, face."""

import datetime as dt
import logging

import pytest
from django.core.files.storage import default_storage
from django.utils.translation import override
from PIL import Image

from events.briefing import Post
from events.briefing.gather.words import marked
from press.models import Consent
from press.text.dates import PartialDate
from tests.events.briefing.gather.gathering import AT, gathered, met, named, visit_of
from tests.factories.events import MeetingFactory
from tests.factories.press import OrganisationFactory, PhotoFactory, PositionFactory

pytestmark = pytest.mark.django_db

TODAY = AT.date()


@pytest.fixture
def visit():
    return visit_of("Aylin Örnek")


def only(visit, language="tr"):
    (person,) = gathered(visit, language).people
    return person


def test_whom_the_list_names_and_then_whom_only_the_lines_name(visit):
    travelling = visit.delegates.get().person
    second = met(visit, "Lale Nümune", order=2)
    first = met(visit, "Elmir Nümune", order=1)
    guest = named("Yeni Nümune")
    MeetingFactory(visit=visit, participants=[guest, second.person, travelling])

    found = gathered(visit).people

    assert [(one.key, one.name) for one in found] == [
        (str(first.person_id), "Elmir Nümune"),
        (str(second.person_id), "Lale Nümune"),
        (str(guest.pk), "Yeni Nümune"),
    ]


@pytest.mark.parametrize(
    ("tr", "az", "language", "name", "other"),
    [
        ("Lale Nümune", "Lalə Nümunə", "tr", "Lale Nümune", "Lalə Nümunə"),
        ("Lale Nümune", "Lalə Nümunə", "az", "Lalə Nümunə", "Lale Nümune"),
        ("Aylin Örnek", "Aylin Örnek", "az", "Aylin Örnek", ""),
        ("", "Lalə Nümunə", "tr", "Lalə Nümunə {az}", ""),
        ("Lale Nümune", "", "az", "Lale Nümune {tr}", ""),
    ],
)
def test_a_name_is_spelled_in_both_languages(visit, tr, az, language, name, other):
    met(visit, tr, az)

    person = only(visit, language)

    with override(language):
        marks = {code: marked(code) for code in ("tr", "az")}
    assert (person.name, person.other_spelling) == (name.format(**marks), other)


def test_posts_are_those_held_at_the_time_with_their_organisations(visit):
    lale = met(visit, "Lale Nümune", title_tr="Örnek Birlik Başkanı").person
    union = OrganisationFactory(name_tr="Örnek Birlik", name_az="Nümunə Birlik")
    PositionFactory(person=lale, organisation=union)
    PositionFactory(person=lale, title_tr="Eski", until=PartialDate(2025))
    PositionFactory(person=lale, title_tr="Gelecek", since=PartialDate(2027))

    assert only(visit).posts == (Post("Başkan", "Örnek Birlik"),)
    assert only(visit, "az").posts[-1] == Post("Sədr", "Nümunə Birlik")


def test_the_title_of_the_day_stands_first_where_no_post_explains_it(visit):
    lale = met(visit, "Lale Nümune", title_tr="Heyet sözcüsü").person
    PositionFactory(
        person=lale, organisation=OrganisationFactory(name_tr="Örnek Birlik")
    )

    assert only(visit).posts == (Post("Heyet sözcüsü"), Post("Başkan", "Örnek Birlik"))


def test_how_somebody_is_spoken_to_is_told_in_both_languages(visit):
    met(
        visit,
        "Lale",
        form_of_address_tr="Sayın Başkan",
        form_of_address_az="Lalə xanım",
    )

    with override("tr"):
        mark = marked("az")
    assert only(visit).spoken == f"Sayın Başkan · Lalə xanım {mark}"


def test_a_life_that_is_written_in_the_other_language_only_is_told_in_that(visit):
    met(visit, "Lale", biography_az="Nümunədir.")

    (block,) = only(visit).biography

    with override("tr"):
        mark = marked("az")
    assert block.runs[0].text == f"{mark} Nümunədir."


@pytest.mark.parametrize(
    ("consent", "until", "shown"),
    [
        (Consent.NOT_NEEDED, None, True),
        (Consent.GIVEN, None, True),
        (Consent.GIVEN, TODAY, True),
        (Consent.GIVEN, TODAY - dt.timedelta(days=1), False),
        (Consent.NOT_NEEDED, TODAY - dt.timedelta(days=1), False),
        (Consent.REFUSED, None, False),
        (Consent.REFUSED, TODAY, False),
    ],
)
def test_a_portrait_needs_consent_even_inside_the_office(visit, consent, until, shown):
    photo = PhotoFactory(consent=consent, consent_until=until)
    met(visit, "Lale", portrait=photo)

    assert bool(only(visit).portrait) is shown


@pytest.mark.parametrize(
    ("pixels", "side"), [((900, 1200), 320), ((300, 200), 200), ((120, 150), 120)]
)
def test_a_portrait_is_the_largest_square_that_there_is(visit, pixels, side, tmp_path):
    met(visit, "Lale", portrait=PhotoFactory(pixels=pixels))

    file = tmp_path / "portrait"
    file.write_bytes(only(visit).portrait)

    with Image.open(file) as picture:
        assert (picture.format, picture.size) == ("JPEG", (side, side))


def test_a_portrait_whose_file_is_lost_is_left_out_and_reported(visit, caplog):
    photo = PhotoFactory()
    met(visit, "Lale", portrait=photo)
    default_storage.delete(photo.original.name)

    with caplog.at_level(logging.ERROR):
        assert only(visit).portrait == b""

    assert [record.args[0] for record in caplog.records] == [photo.pk]


def test_a_document_without_pictures_reads_no_file(visit):
    photo = PhotoFactory()
    met(visit, "Lale", portrait=photo)

    (person,) = gathered(visit, pictures=False).people

    assert person.portrait == b""


def test_what_those_who_are_met_need_stands_in_no_book(visit):
    met(visit, "Lale", needs="fındık alerjisi")

    assert "fındık" not in repr(gathered(visit))
