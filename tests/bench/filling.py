"""Fill the office with as many public releases as a measurement wants."""

import datetime as dt

from press.models import Release, Status

FIRST_DAY = dt.datetime(2016, 1, 1, 9, tzinfo=dt.UTC)
WORDS = ("title", "lead", "body", "dateline_city")


def fill_up(total):
    """`total` releases over ten years, as long as the first real one, in both languages."""
    example = Release.objects.filter(is_sample=False).public_in("az").first()
    words = {
        f"{name}_{language}": getattr(example, f"{name}_{language}")
        for name in WORDS
        for language in ("tr", "az")
    }
    here = Release.objects.count()
    step = dt.timedelta(days=3650) / (total - here)
    Release.objects.bulk_create(
        [
            public(1000 + here + order, FIRST_DAY + order * step, words)
            for order in range(total - here)
        ],
        batch_size=500,
    )


def public(number, at, words):
    return Release(
        **words,
        number=number,
        slug_tr=f"bulten-{number}",
        slug_az=f"press-reliz-{number}",
        dateline_date=at.date(),
        publish_at=at,
        status=Status.APPROVED,
        approved_tr_at=at,
        approved_az_at=at,
    )
