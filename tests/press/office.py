"""Moments, members of the office, and releases that are ready for their next step."""

import datetime as dt

from press import workflow
from press.models import Release, Status
from tests.factories.press import (
    MentionFactory,
    NamingFactory,
    OrganisationFactory,
    PersonFactory,
    PhotoFactory,
    PictureFactory,
    PressContactFactory,
    QuoteFactory,
    ReleaseFactory,
    TopicFactory,
    UserFactory,
)

NOW = dt.datetime(2026, 1, 28, 9, 0, tzinfo=dt.UTC)
SOON = NOW + dt.timedelta(hours=1)
LATER = NOW + dt.timedelta(days=1)

contact = PressContactFactory


def member(role=None, **fields):
    """A user with one of the four roles, or with none."""
    return UserFactory(role=role, **fields)


def release(author=None, **fields):
    """A draft as its author saved it."""
    row = ReleaseFactory(author=author, **fields)
    if author:
        workflow.settle(row, workflow.snapshot(Release()), author)
    return row


def standing(status, *languages, **fields):
    """A release in a status as the workflow leaves it, approved in the given languages."""
    approved = {f"approved_{code}_at": NOW for code in languages or ("tr", "az")}
    by_status = {
        Status.DRAFT: {},
        Status.IN_REVIEW: {},
        Status.APPROVED: {"publish_at": NOW, **approved},
        Status.WITHDRAWN: {"publish_at": NOW, "withdrawn_at": SOON, **approved},
    }
    return release(status=status, **by_status[status] | fields)


def person(name, **fields):
    return PersonFactory(**{"name_tr": name, "name_az": name} | fields)


def organisation(name, **fields):
    return OrganisationFactory(**{"name_tr": name, "name_az": name} | fields)


def topic(name, **fields):
    return TopicFactory(**{"name_tr": name, "name_az": name} | fields)


def photo(**fields):
    return PhotoFactory(**{"title_tr": "Liman"} | fields)


def mention(row, who, **fields):
    return MentionFactory(release=row, person=who, **fields)


def naming(row, institution):
    return NamingFactory(release=row, organisation=institution)


def quote(row, speaker, **fields):
    return QuoteFactory(release=row, speaker=speaker, **fields)


def place(row, picture):
    return PictureFactory(release=row, photo=picture)


def approve(row, by, at=NOW, **plan):
    workflow.approve(row, by=by, at=at, plan=workflow.Plan(**plan))
    row.refresh_from_db()


def objections(row, by, at=NOW, **plan):
    reasons = workflow.approval_objections(row, by, workflow.Plan(**plan), at)
    return [str(reason) for reason in reasons]
