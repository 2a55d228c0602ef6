"""Briefing books from the admin: for those who plan, made anew, kept by nobody."""

import logging

import pytest

from events.briefing import pdf
from press.models import Consent
from press.models.naming import admin_address
from tests.events.briefing.gather.gathering import met, named, visit_of
from tests.events.briefing.reading import pages, pictures, reader, text
from tests.factories.events import DelegateFactory, MeetingFactory
from tests.factories.press import PhotoFactory

pytestmark = pytest.mark.django_db

NEEDS = {"Aylin Örnek": "sessiz oda", "Bora Örnek": "fındık alerjisi"}


class Made:
    """A document as the readers of a PDF take it."""

    def __init__(self, answer):
        self.data = answer.content


@pytest.fixture
def visit():
    visit = visit_of(title_tr="Bakü ziyareti")
    for order, (name, needs) in enumerate(NEEDS.items()):
        DelegateFactory(visit=visit, person=named(name), needs=needs, order=order)
    return visit


def page(visit):
    return admin_address(visit, "briefing")


def file(visit, kind="book", language="tr"):
    return admin_address(visit, "briefing_file", kind, language)


def copy_for(name, visit):
    row = visit.delegates.get(person__name_tr=name)
    return {"delegate": row.pk}


def needs_in(answer):
    found = text(Made(answer))
    return {needs for needs in NEEDS.values() if needs in found}


@pytest.mark.parametrize("kind", ["book", "pocket"])
@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_planner_opens_each_document_in_each_language(planner, visit, kind, language):
    answer = planner.get(file(visit, kind, language))

    assert (answer.status_code, answer.headers["Content-Type"]) == (
        200,
        "application/pdf",
    )
    assert reader(Made(answer)).trailer["/Root"]["/Lang"] == language
    assert answer.headers["Content-Disposition"].startswith('inline; filename="izazder')


def test_the_file_is_named_after_document_visit_and_reader(planner, visit):
    answer = planner.get(file(visit), copy_for("Bora Örnek", visit))

    name = "izazder-bilgilendirme-dosyasi-2026-01-baku-ziyareti-bora-ornek-icin"
    assert answer.headers["Content-Disposition"] == (
        f'inline; filename="{name}-KURUM-ICI.pdf"'
    )


def test_nobody_keeps_a_copy_and_no_search_engine_lists_it(planner, visit):
    for answer in (planner.get(page(visit)), planner.get(file(visit))):
        kept = answer.headers["Cache-Control"]
        assert "private" in kept
        assert "no-store" in kept
        assert "public" not in kept
        assert answer.headers["X-Robots-Tag"] == "noindex"


def test_every_page_of_every_copy_is_marked(planner, visit):
    for query in ({}, {"full": "1"}, copy_for("Aylin Örnek", visit)):
        for kind in ("book", "pocket"):
            found = pages(Made(planner.get(file(visit, kind), query)))
            assert all("KURUM İÇİ – YAYIMLANAMAZ" in one for one in found)


@pytest.mark.parametrize(
    ("query", "seen"),
    [
        (lambda visit: {}, set()),
        (lambda visit: {"full": "0"}, set()),
        (lambda visit: {"full": "1"}, set(NEEDS.values())),
        (lambda visit: copy_for("Aylin Örnek", visit), {"sessiz oda"}),
        (lambda visit: copy_for("Bora Örnek", visit), {"fındık alerjisi"}),
    ],
)
@pytest.mark.parametrize("kind", ["book", "pocket"])
def test_a_copy_tells_no_needs_that_are_not_its_readers(
    planner, visit, kind, query, seen
):
    found = needs_in(planner.get(file(visit, kind), query(visit)))

    # The pocket programme has room for nobody's needs.
    assert found == (seen if kind == "book" else set())


def test_a_delegates_copy_has_only_the_lines_and_people_of_that_delegate(
    planner, visit
):
    aylin = visit.delegates.first().person
    lale = met(visit, "Lale Nümune").person
    MeetingFactory(visit=visit, title_tr="Ayrı görüşme", participants=[aylin, lale])
    MeetingFactory(visit=visit, title_tr="Herkese açık satır")

    own, other = (
        text(Made(planner.get(file(visit), copy_for(name, visit)))) for name in NEEDS
    )

    assert "Ayrı görüşme" in own
    assert "Lale Nümune" in own
    assert "Ayrı görüşme" not in other
    assert "Lale Nümune" not in other
    assert "Herkese açık satır" in other


@pytest.mark.parametrize(
    ("consent", "count"), [(Consent.GIVEN, 1), (Consent.REFUSED, 0)]
)
def test_a_portrait_without_consent_stays_out(planner, visit, consent, count):
    met(visit, "Lale Nümune", portrait=PhotoFactory(consent=consent))

    assert pictures(Made(planner.get(file(visit)))) == count


def test_a_visit_without_any_line_says_so_and_can_be_typeset(planner, visit):
    shown = planner.get(page(visit)).content.decode()
    MeetingFactory(visit=visit)
    filled = planner.get(page(visit)).content.decode()

    assert shown.count("<li>") == filled.count("<li>") + 1
    assert planner.get(file(visit)).status_code == 200


def test_the_page_offers_every_copy_and_each_address_answers(planner, visit):
    shown = planner.get(page(visit)).content.decode()

    queries = ["", "?full=1"]
    queries += [f"?delegate={row.pk}" for row in visit.delegates.all()]
    offered = [
        f"{file(visit, kind, language)}{query}"
        for query in queries
        for kind in ("book", "pocket")
        for language in ("tr", "az")
    ]
    assert [address for address in offered if f'"{address}"' not in shown] == []
    assert {planner.get(address).status_code for address in offered} == {200}


@pytest.mark.parametrize("count", [1, 3])
def test_the_page_costs_the_same_however_many_delegates_there_are(
    planner, count, django_assert_num_queries
):
    visit = visit_of(*(f"Kişi {number}" for number in range(count)))
    planner.get(page(visit))

    with django_assert_num_queries(7):
        planner.get(page(visit))


@pytest.mark.parametrize("count", [1, 3])
def test_a_book_costs_the_same_however_many_delegates_there_are(
    planner, count, django_assert_num_queries
):
    visit = visit_of(*(f"Kişi {number}" for number in range(count)))
    for row in visit.delegates.all():
        guest = met(visit, f"Konuk {row.pk}").person
        MeetingFactory(visit=visit, participants=[row.person, guest])
    planner.get(file(visit))

    with django_assert_num_queries(15):
        planner.get(file(visit), {"full": "1"})


def test_what_cannot_be_typeset_leads_back_with_the_reason(
    planner, visit, tmp_path, monkeypatch, caplog
):
    (tmp_path / "book.typ").write_text('#panic("broken")')
    monkeypatch.setattr(pdf, "TEMPLATES", tmp_path)

    with caplog.at_level(logging.ERROR):
        answer = planner.get(file(visit), follow=True)

    assert answer.redirect_chain == [(page(visit), 302)]
    assert len(list(answer.context["messages"])) == 1
    assert "broken" in caplog.text


def test_who_took_what_is_written_down_without_names(planner, visit, caplog):
    bora = visit.delegates.get(person__name_tr="Bora Örnek")

    planner.get(file(visit, "pocket", "az"), {"delegate": bora.pk})
    planner.get(file(visit), {"full": "1"})

    taken = [r.getMessage() for r in caplog.records if r.name == "izazder.access"]
    who = f"user {planner.user.pk} took the"
    assert taken == [
        f"{who} pocket (az) for person {bora.person_id} of visit {visit.pk}",
        f"{who} book (tr) for the planner of visit {visit.pk}",
    ]
