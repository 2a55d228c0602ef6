"""Everything that a language still lacks before it can be approved."""

import datetime as dt

import pytest

from press.models import Consent, Release, Status
from tests.press import office
from tests.press.office import LATER, NOW, approve, objections, release

pytestmark = pytest.mark.django_db


def test_without_a_press_contact_nothing_is_published(author, editor):
    row = release(author=author, status=Status.IN_REVIEW)

    assert objections(row, editor) == [
        "There is no press contact yet: enter one first."
    ]


@pytest.mark.parametrize("field", ["title_az", "lead_az", "body_az"])
@pytest.mark.parametrize("blank", ["", "  ", None])
def test_a_language_is_complete_or_not_approved(ready, editor, field, blank):
    setattr(ready, field, blank)

    assert objections(ready, editor, languages=["tr"]) == []
    name = field.removesuffix("_az")
    assert objections(ready, editor) == [f"Azerbaijani: still missing: {name}."]


@pytest.mark.parametrize("body", ["<p></p>", "<p> </p>", "<p>&nbsp;</p><p><br></p>"])
def test_a_body_of_empty_paragraphs_is_no_body(ready, editor, body):
    ready.body_tr = body

    assert objections(ready, editor) == ["Turkish: still missing: body."]


def test_a_dateline_needs_its_city(ready, editor):
    ready.dateline_city_az = ""

    assert objections(ready, editor) == ["Azerbaijani: the dateline's city is missing."]


def test_everybody_named_is_called_something_and_holds_a_title(ready, editor):
    office.mention(ready, office.person("Nadir", name_az=""), title_tr="")
    office.naming(ready, office.organisation("Basın Konseyi", name_az=""))
    ready.topics.add(office.topic("Kardeş şehir", name_az=""))

    assert objections(ready, editor) == [
        "Turkish: the title of Nadir is missing.",
        "Azerbaijani: the name of Nadir is missing.",
        "Azerbaijani: the name of Basın Konseyi is missing.",
        "Azerbaijani: the name of Kardeş şehir is missing.",
    ]


def test_the_contact_that_is_printed_has_a_name_in_each_language(ready, editor):
    ready.contact = office.contact(name_tr="Ayşe", name_az="")

    assert objections(ready, editor) == ["Azerbaijani: the name of Ayşe is missing."]


def test_a_quote_is_approved_by_its_speaker_and_worded_in_each_language(ready, editor):
    speaker = office.person("Azer")
    office.quote(
        ready, speaker, approved_by="", approved_on=None, text_az=" ", title_az=""
    )

    assert objections(ready, editor) == [
        "Azerbaijani: the words of Azer are missing.",
        "Azerbaijani: the title of Azer is missing.",
        "The quote of Azer has not been approved.",
    ]


def test_somebody_named_and_quoted_is_complained_about_once(ready, editor):
    nadir = office.person("Nadir", name_az="")
    office.mention(ready, nadir, title_az="")
    office.quote(ready, nadir, title_az="")

    assert objections(ready, editor) == [
        "Azerbaijani: the name of Nadir is missing.",
        "Azerbaijani: the title of Nadir is missing.",
    ]


def test_a_photo_that_says_nothing_is_not_published(ready, editor):
    office.place(ready, office.photo(alt_az="", caption_az=""))
    office.place(ready, office.photo(title_tr="Meydan", credit=""))

    assert objections(ready, editor, languages=["az"]) == [
        "Azerbaijani: the photo “Meydan” lacks credit.",
        "Azerbaijani: the photo “Liman” lacks alternative text, caption.",
    ]


@pytest.mark.parametrize(
    ("consent", "allowed"),
    [
        ({"consent": Consent.REFUSED}, False),
        ({"consent": Consent.GIVEN}, True),
        ({"consent_until": NOW.date() - dt.timedelta(days=1)}, False),
        ({"consent_until": NOW.date()}, True),
    ],
    ids=str,
)
def test_a_photo_needs_consent_on_the_day(ready, editor, consent, allowed):
    office.place(ready, office.photo(**consent))

    refused = ["The photo “Liman” may not be shown: consent."]
    assert objections(ready, editor) == ([] if allowed else refused)


def test_the_day_that_counts_for_consent_is_the_day_of_publication(ready, editor):
    office.place(ready, office.photo(consent_until=NOW.date()))
    refused = ["The photo “Liman” may not be shown: consent."]

    assert objections(ready, editor) == []
    assert objections(ready, editor, publish_at=LATER) == refused

    approve(ready, editor, languages=["tr"])
    Release.objects.filter(pk=ready.pk).update(publish_at=LATER)
    ready.refresh_from_db()
    assert objections(ready, editor, languages=["az"]) == refused


def test_consent_ends_with_the_day_in_izmir(ready, editor):
    office.place(ready, office.photo(consent_until=NOW.date()))
    midnight_in_izmir = dt.datetime(2026, 1, 28, 21, 0, tzinfo=dt.UTC)

    assert (
        objections(ready, editor, at=midnight_in_izmir - dt.timedelta(seconds=1)) == []
    )
    assert objections(ready, editor, at=midnight_in_izmir) == [
        "The photo “Liman” may not be shown: consent."
    ]
