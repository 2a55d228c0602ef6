"""The releases that travel in the kit of their visit."""

from collections.abc import Sequence
from dataclasses import replace

from events.models import Visit
from press.kit import KitContents
from press.kit.gather import Receiver, from_releases
from press.models import Release
from press.text.language import LANGUAGES


def enclosed(
    visits: Sequence[Visit], receiver: Receiver
) -> list[tuple[KitContents, ...]]:
    """What each visit's kit encloses; releases that two visits share are read once."""
    told = [releases_of(visit, receiver) for visit in visits]
    releases = {release.pk: release for of_visit in told for release in of_visit}
    kits = from_releases(list(releases.values()), along(receiver))
    known = dict(zip(releases, kits, strict=True))
    return [tuple(known[release.pk] for release in of_visit) for of_visit in told]


def releases_of(visit: Visit, receiver: Receiver) -> list[Release]:
    """Those that this receiver may read, as they are numbered; none that was withdrawn."""
    wanted = set(receiver.wanted or LANGUAGES)
    told = [
        release
        for release in visit.releases.all()
        if release.withdrawn_at is None and wanted & {*receiver.may_read(release)}
    ]
    return sorted(told, key=place)


def place(release: Release) -> tuple[int, float, int]:
    return release.year, release.number or float("inf"), release.pk


def along(receiver: Receiver) -> Receiver:
    """Asked for both languages, a visit has to be in both; each of its releases need not."""
    everything = set(receiver.wanted) == set(LANGUAGES)
    return replace(receiver, wanted=()) if everything else receiver
