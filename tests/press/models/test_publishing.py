"""The public rule, asked of a row and of the table, through one list of cases."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction

from press.models import Release, Status
from press.text.language import LANGUAGES
from tests.press.office import LATER, NOW, release

SECOND = dt.timedelta(seconds=1)
TICK = dt.timedelta(microseconds=1)
BOTH = {"approved_tr_at": NOW, "approved_az_at": NOW}
TURKISH = {"approved_tr_at": NOW}
AZERBAIJANI = {"approved_az_at": NOW}
OUT = {"status": Status.APPROVED, "publish_at": NOW}
DOWN = {"status": Status.WITHDRAWN, "publish_at": NOW, "withdrawn_at": LATER}

# What the row holds, when it is asked, and the languages in which it is public then.
PUBLIC = {
    "a draft": ({}, NOW, ""),
    "a draft with a time that has come": ({"publish_at": NOW}, LATER, ""),
    "in review with a time that has come": (
        {"status": Status.IN_REVIEW, "publish_at": NOW},
        LATER,
        "",
    ),
    "both languages at the second": (OUT | BOTH, NOW, "tr az"),
    "both languages a tick before": (OUT | BOTH, NOW - TICK, ""),
    "both languages a second before": (OUT | BOTH, NOW - SECOND, ""),
    "both languages later": (OUT | BOTH, LATER, "tr az"),
    "only Turkish approved": (OUT | TURKISH, NOW, "tr"),
    "only Azerbaijani approved": (OUT | AZERBAIJANI, NOW, "az"),
    "under embargo, a second before its end": (
        OUT | BOTH | {"embargo": True},
        NOW - SECOND,
        "",
    ),
    "under embargo, at its end": (OUT | BOTH | {"embargo": True}, NOW, "tr az"),
    "together, both approved": (OUT | BOTH | {"together": True}, NOW, "tr az"),
    "together, only Turkish approved": (OUT | TURKISH | {"together": True}, LATER, ""),
    "together, only Azerbaijani approved": (
        OUT | AZERBAIJANI | {"together": True},
        LATER,
        "",
    ),
    "together, before the time": (OUT | BOTH | {"together": True}, NOW - SECOND, ""),
    "withdrawn": (DOWN | BOTH, LATER, ""),
    "withdrawn in one language": (DOWN | TURKISH, LATER, ""),
}

# What the row holds, when it is asked, and the languages in which readers once had it.
WITHDRAWN = {
    "never withdrawn": (OUT | BOTH, LATER, ""),
    "withdrawn this very second": (DOWN | BOTH, LATER, "tr az"),
    "withdrawn later than asked about": (DOWN | BOTH, LATER - TICK, ""),
    "withdrawn in Turkish only": (DOWN | TURKISH, LATER, "tr"),
    "held back for its twin until it was withdrawn": (
        DOWN | TURKISH | {"together": True},
        LATER,
        "",
    ),
    "withdrawn before its time": (
        DOWN | BOTH | {"publish_at": LATER + TICK},
        LATER + SECOND,
        "",
    ),
    "withdrawn in the second of its publication": (
        DOWN | BOTH | {"publish_at": LATER},
        LATER,
        "tr az",
    ),
}


def named(cases):
    return pytest.mark.parametrize(
        ("fields", "at", "languages"), cases.values(), ids=list(cases)
    )


@pytest.mark.django_db
@named(PUBLIC)
def test_the_row_and_the_table_agree_on_what_is_public(fields, at, languages):
    row = release(**fields)

    by_row = [code for code in LANGUAGES if row.is_public(code, at)]
    by_table = [
        code for code in LANGUAGES if row in Release.objects.public_in(code, at)
    ]

    assert by_row == by_table == row.public_languages(at) == languages.split()
    assert list(Release.objects.public(at)) == ([row] if languages else [])


@pytest.mark.django_db
@named(WITHDRAWN)
def test_a_withdrawn_page_is_remembered_where_readers_had_it(fields, at, languages):
    row = release(**fields)

    gone = [code for code in LANGUAGES if row in Release.objects.withdrawn_in(code, at)]

    assert gone == languages.split()


@pytest.mark.django_db
@named(PUBLIC | WITHDRAWN)
def test_what_is_or_was_public_counts_as_seen_and_nothing_else(fields, at, languages):
    row = release(**fields)
    asked = row.withdrawn_at or at

    shown = [
        code for code in LANGUAGES if row in Release.objects.public_in(code, asked)
    ]
    gone = [
        code for code in LANGUAGES if row in Release.objects.withdrawn_in(code, asked)
    ]

    assert row.was_ever_public(at) is bool(shown or gone)


@pytest.mark.django_db
def test_without_a_moment_the_table_is_asked_about_now():
    past, future = release(**OUT | BOTH), release(**OUT | BOTH)
    Release.objects.filter(pk=future.pk).update(
        publish_at=dt.datetime.max.replace(tzinfo=dt.UTC)
    )

    assert list(Release.objects.public_in("tr")) == [past]


@pytest.mark.django_db
@pytest.mark.parametrize(
    "fields",
    [
        {"status": Status.DRAFT, "approved_tr_at": NOW},
        {"status": Status.IN_REVIEW, "approved_az_at": NOW},
        {"status": Status.APPROVED, "publish_at": NOW},
        {"status": Status.APPROVED, "approved_tr_at": NOW},
        {
            "status": Status.APPROVED,
            "publish_at": NOW,
            "approved_tr_at": NOW,
            "withdrawn_at": NOW,
        },
        {"status": Status.WITHDRAWN, "publish_at": NOW, "approved_tr_at": NOW},
        {"status": Status.DRAFT, "withdrawn_at": NOW},
        {"status": "scheduled", "publish_at": NOW},
    ],
    ids=str,
)
def test_the_database_refuses_what_contradicts_itself(fields):
    with pytest.raises(IntegrityError), transaction.atomic():
        release(**fields)

    assert not Release.objects.exists()
