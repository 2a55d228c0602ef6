import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging.anatomy import Blocks
from press.imaging.embedded import Embedded, read
from tests.press.imaging.pictures import exif, iim_entry, photoshop, xmp

ALTERNATIVES = (
    "<dc:title><rdf:Alt>"
    '<rdf:li xml:lang="en">Meeting</rdf:li>'
    '<rdf:li xml:lang="x-default">Görüşme</rdf:li>'
    "</rdf:Alt></dc:title>"
    "<dc:description><rdf:Alt>"
    '<rdf:li xml:lang="az">Görüşdən &amp; kadr</rdf:li>'
    "</rdf:Alt></dc:description>"
    "<dc:rights><rdf:Alt>"
    '<rdf:li xml:lang="x-default">© İZAZDER</rdf:li>'
    "</rdf:Alt></dc:rights>"
    "<dc:creator><rdf:Seq><rdf:li>Elif Kaya</rdf:li></rdf:Seq></dc:creator>"
    "<photoshop:DateCreated>2026-01-27T15:02:11+04:00</photoshop:DateCreated>"
)


def iim(**words):
    numbers = {"title": 5, "date": 55, "byline": 80, "credit": 110}
    numbers |= {"copyright": 116, "caption": 120}
    return photoshop(b"".join(iim_entry(numbers[k], v) for k, v in words.items()))


def test_xmp_words_are_found():
    assert read(Blocks(xmp=xmp(ALTERNATIVES))) == Embedded(
        title="Görüşme",
        caption="Görüşdən & kadr",
        credit="Elif Kaya",
        copyright="© İZAZDER",
        taken_on="2026-01-27",
    )


def test_xmp_words_are_found_in_the_short_notation():
    packet = xmp(attributes='photoshop:Credit="AA" photoshop:DateCreated="2026-01-27"')

    assert read(Blocks(xmp=packet)) == Embedded(credit="AA", taken_on="2026-01-27")


@pytest.mark.parametrize("encoding", ["utf-8", "cp1254"])
def test_newsroom_words_are_found_in_either_encoding(encoding):
    block = iim(
        title="Görüşme".encode(encoding),
        caption="İzmir'den ışık".encode(encoding),
        byline=b"Elif Kaya",
        copyright="© İZAZDER".encode(encoding),
        date=b"20260127",
    )

    assert read(Blocks(photoshop=block)) == Embedded(
        title="Görüşme",
        caption="İzmir'den ışık",
        credit="Elif Kaya",
        copyright="© İZAZDER",
        taken_on="2026-01-27",
    )


def test_the_cameras_own_header_gives_date_and_owner():
    block = exif(artist="Elif Kaya", taken="2026:01:27 15:02:11")[6:]

    assert read(Blocks(exif=block)) == Embedded(
        credit="Elif Kaya", taken_on="2026-01-27"
    )


def test_xmp_is_believed_before_newsroom_words_and_those_before_the_camera():
    found = Blocks(
        exif=exif(artist="camera", taken="2020:01:01 00:00:00")[6:],
        photoshop=iim(title=b"old", credit=b"desk"),
        xmp=xmp("<dc:title>new</dc:title>"),
    )

    assert read(found) == Embedded(title="new", credit="desk", taken_on="2020-01-01")


def test_words_are_cleaned_and_kept_short():
    block = iim(title=b" a\x00b\x1b[31m\r\n c ", caption="ə".encode() * 9000)

    found = read(Blocks(photoshop=block))

    assert found.title == "ab[31m c"
    assert found.caption == "ə" * 2000


@pytest.mark.parametrize(
    "day", [b"00000000", b"00010101", b"20261301", b"20260100", b"soon"]
)
def test_an_impossible_day_is_no_day(day):
    assert read(Blocks(photoshop=iim(date=day))) == Embedded()


def test_a_packet_with_entities_is_not_expanded():
    bomb = (
        b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
        b'<x xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>&b;</dc:title></x>'
    )

    assert read(Blocks(xmp=bomb)) == Embedded()


def test_a_broken_packet_still_gives_what_stood_before_the_break():
    whole = xmp(ALTERNATIVES)

    found = read(Blocks(xmp=whole[: whole.index(b"<dc:creator>") + 20]))

    assert found == Embedded(
        title="Görüşme", caption="Görüşdən & kadr", copyright="© İZAZDER"
    )


WHOLE = (
    exif(artist="Elif Kaya", taken="2026:01:27 15:02:11")[6:],
    iim(title=b"title", caption=b"caption", date=b"20260127"),
    xmp(ALTERNATIVES),
)


@given(st.tuples(*[st.binary(max_size=400)] * 3))
def test_noise_says_nothing_and_breaks_nothing(noise):
    read(Blocks(*noise))
    read(Blocks(b"MM\0*" + noise[0], b"8BIM" + noise[1], b"<a>" + noise[2]))


@given(st.sampled_from([0, 1, 2]), st.randoms(use_true_random=False))
def test_a_header_damaged_anywhere_breaks_nothing(which, chance):
    damaged = bytearray(WHOLE[which])
    for _ in range(chance.randrange(1, 20)):
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
    blocks = list(WHOLE)
    blocks[which] = bytes(damaged[: chance.randrange(len(damaged) + 1)])

    found = read(Blocks(*blocks))

    assert isinstance(found, Embedded)
