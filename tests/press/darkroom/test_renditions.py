from io import BytesIO

import pytest
from django.core.cache import cache
from django.core.files.storage import default_storage
from PIL import Image

from press.darkroom import renditions
from tests.factories.press import PhotoFactory

pytestmark = pytest.mark.django_db
FIRST_OF_EACH = {
    ("web", "jpg"),
    ("w480", "avif"),
    ("w480", "webp"),
    ("w480", "jpg"),
    ("lead600", "avif"),
    ("lead600", "webp"),
    ("lead600", "jpg"),
    ("square160", "avif"),
    ("square160", "webp"),
    ("square160", "jpg"),
}


def kept(photo):
    folder = renditions.folder(photo)
    return {
        version: set(renditions.files_in(f"{folder}/{version}"))
        for version in renditions.folders_in(folder)
    }


def test_a_small_photo_has_the_few_sizes_it_can_fill():
    photo = PhotoFactory.build(pixels=(300, 200))

    assert set(renditions.sizes(photo)) == FIRST_OF_EACH | {
        ("square320", extension) for extension in ("avif", "webp", "jpg")
    }


def test_every_size_is_kept_under_the_key_and_the_version():
    photo = PhotoFactory()

    renditions.make(photo)

    names = {".".join(size) for size in renditions.sizes(photo)}
    assert kept(photo) == {renditions.version(photo): names}
    for size in renditions.sizes(photo):
        with renditions.found(photo, size) as file, Image.open(file) as image:
            assert image.size <= (300, 300)


def test_making_again_writes_nothing():
    photo = PhotoFactory()
    renditions.make(photo)
    file = renditions.path(photo, ("w480", "avif"))
    first = default_storage.get_modified_time(file)

    renditions.make(photo)

    assert default_storage.get_modified_time(file) == first


def test_another_focal_point_has_other_files_and_the_old_ones_are_swept():
    photo = PhotoFactory(pixels=(300, 900))
    renditions.make(photo)
    [before] = kept(photo)
    with renditions.found(photo, ("square160", "webp")) as file:
        old = file.read()

    photo.focal_y = 1.0
    renditions.make(photo)

    [after] = kept(photo)
    with renditions.found(photo, ("square160", "webp")) as file:
        new = file.read()
    assert before != after
    assert old != new


def test_a_missing_size_is_made_on_the_spot_and_kept():
    photo = PhotoFactory()

    with renditions.found(photo, ("lead600", "webp")) as file:
        data = file.read()

    assert Image.open(BytesIO(data)).format == "WEBP"
    assert kept(photo) == {renditions.version(photo): {"lead600.webp"}}


@pytest.mark.parametrize(
    "size", [("w1920", "jpg"), ("w481", "jpg"), ("w480", "gif"), ("web", "webp")]
)
def test_what_is_not_a_size_is_not_made(size):
    photo = PhotoFactory()

    with pytest.raises(KeyError):
        renditions.found(photo, size)

    assert kept(photo) == {}


def test_who_stored_first_wins_and_nothing_is_left_over():
    photo = PhotoFactory()
    name = renditions.path(photo, ("w480", "jpg"))

    renditions.keep(name, b"first")
    renditions.keep(name, b"second")

    assert default_storage.open(name).read() == b"first"
    assert kept(photo) == {renditions.version(photo): {"w480.jpg"}}


def test_the_weight_of_a_size_is_known_once_it_is_made():
    photo = PhotoFactory()
    cache.clear()
    before = renditions.weight(photo, ("w480", "jpg"))

    renditions.make(photo)

    with renditions.found(photo, ("w480", "jpg")) as file:
        expected = len(file.read())
    assert before == 0
    assert renditions.weight(photo, ("w480", "jpg")) == expected
