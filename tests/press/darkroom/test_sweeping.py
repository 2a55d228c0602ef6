import datetime as dt

import pytest
import reversion
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.utils import timezone

from press.darkroom import renditions
from press.darkroom.sweeping import orphans
from tests.factories.press import PhotoFactory

pytestmark = pytest.mark.django_db
HOUR = dt.timedelta(hours=1)


@pytest.fixture(autouse=True)
def own_storage(settings):
    """A storage made anew: nothing of other tests lies in it."""
    settings.STORAGES = dict(settings.STORAGES)


def swept():
    return sorted(orphans(timezone.now() + HOUR))


def with_sizes():
    photo = PhotoFactory()
    renditions.keep(renditions.path(photo, ("w480", "jpg")), b"size")
    return photo


def test_what_a_photo_needs_is_kept():
    with_sizes()

    assert swept() == []


def test_a_file_without_a_row_is_found_once_it_is_old():
    name = default_storage.save("originals/ab/abc.jpg", ContentFile(b"lost"))

    assert swept() == [name]
    assert list(orphans(timezone.now() - HOUR)) == []


def test_sizes_of_an_earlier_focal_point_are_found():
    photo = with_sizes()
    outdated = renditions.path(photo, ("w480", "jpg"))

    photo.focal_x = 0.1
    photo.save()

    assert swept() == [outdated]


def test_the_original_of_a_deleted_photo_waits_to_be_recovered():
    with reversion.create_revision():
        photo = with_sizes()
    size = renditions.path(photo, ("w480", "jpg"))

    photo.delete()

    assert default_storage.exists(photo.original.name)
    assert swept() == [size]


def test_the_command_deletes_and_counts(capsys):
    photo = with_sizes()
    lost = default_storage.save("originals/ab/abc.jpg", ContentFile(b"lost"))

    call_command("sweep_files", hours=-1, dry_run=True)
    there = default_storage.exists(lost)
    call_command("sweep_files", hours=-1)

    assert there
    assert not default_storage.exists(lost)
    assert default_storage.exists(photo.original.name)
    assert capsys.readouterr().out.splitlines() == [
        lost,
        "To be deleted: 1",
        "Deleted: 1",
    ]
