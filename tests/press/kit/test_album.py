"""The photos of a kit and of what it encloses: each once, named once."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from press.kit import album, names
from press.kit.album import settled
from tests.press.kit.samples import AT, caption, kit, photo


def keyed(key, **changes):
    return replace(photo(**changes), key=key)


def folder(*parts):
    main, *enclosed = (kit(photos=tuple(photos)) for photos in parts)
    return settled(replace(main, enclosed=tuple(enclosed)))


def shown(contents):
    return [[photo.name for photo in part.photos] for part in contents.parts()]


def test_the_same_photo_keeps_the_name_it_had_first():
    contents = folder(
        [keyed("k1", name="visit-01.jpg")],
        [keyed("k1", name="03-01.jpg"), keyed("k2", name="03-02.jpg", data=b"other")],
    )

    assert shown(contents) == [["visit-01.jpg"], ["visit-01.jpg", "03-02.jpg"]]
    assert [one.name for one in album.photos(contents)] == ["visit-01.jpg", "03-02.jpg"]


def test_the_same_bytes_under_two_keys_are_one_photo():
    contents = folder([keyed("k1", name="a.jpg")], [keyed("k2", name="b.jpg")])

    assert shown(contents) == [["a.jpg"], ["a.jpg"]]


def test_two_photos_of_one_name_get_two():
    contents = folder([photo("01.jpg", b"a")], [photo("01.JPG", b"b")])

    assert shown(contents) == [["01.jpg"], ["01-2.JPG"]]


def test_of_one_photo_the_file_with_more_languages_inside_is_taken():
    turkish = keyed("k", name="03.jpg", data=b"tr", captions=(caption("tr"),))
    both = (caption("tr"), caption("az", text="Görüşdən bir kadr."))
    whole = keyed("k", name="04.jpg", data=b"tr and az", captions=both)

    [taken] = album.photos(folder([], [turkish], [whole]))

    assert (taken.name, b"".join(taken.chunks())) == ("03.jpg", b"tr and az")
    assert taken.captions == both


def test_a_photo_is_listed_in_every_language_one_of_its_kits_speaks():
    turkish = keyed("k", data=b"tr", captions=(caption("tr"),))
    azerbaijani = keyed("k", data=b"az", captions=(caption("az", text="Kadr."),))

    [taken] = album.photos(folder([], [turkish], [azerbaijani]))

    assert b"".join(taken.chunks()) == b"tr"
    assert taken.caption("tr").text == "Görüşmeden bir kare."
    assert taken.caption("az").text == "Kadr."


def test_what_encloses_nothing_stays_as_it_is():
    contents = kit(photos=(photo("a.jpg"), photo("b.jpg")))

    assert settled(contents) is contents


def test_the_whole_is_as_new_as_its_newest_part():
    later = AT + dt.timedelta(hours=5)
    inner = kit(enclosed=(kit(changed_at=later),))

    whole = settled(kit(enclosed=(kit(), inner)))

    assert whole.changed_at == later
    assert [part.changed_at for part in whole.enclosed] == [AT, AT]


PHOTOS = st.builds(
    keyed,
    st.sampled_from(["", "k1", "k2", "k3"]),
    name=st.sampled_from(["a.jpg", "A.jpg", "a-2.jpg", f"{'x' * 76}.jpg"]),
    data=st.sampled_from([b"1", b"2", b"33"]),
    captions=st.sampled_from([(), (caption("tr"),), (caption("tr"), caption("az"))]),
)


@given(st.lists(st.lists(PHOTOS, max_size=4), min_size=2, max_size=4))
def test_every_photo_is_in_the_folder_under_one_safe_name(parts):
    contents = folder(*parts)

    in_folder = [one.name for one in album.photos(contents)]
    assert len({name.casefold() for name in in_folder}) == len(in_folder)
    assert all(names.is_safe(f"photos/{name}") for name in in_folder)
    assert {name for part in shown(contents) for name in part} == set(in_folder)
    given_keys = {one.key for part in parts for one in part if one.key}
    assert len(in_folder) <= len(given_keys) + 3
    assert [bool(part) for part in shown(contents)] == [bool(part) for part in parts]
