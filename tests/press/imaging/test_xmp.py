from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.imaging.phototext import PhotoText
from press.imaging.xmp import packet
from tests.press.imaging.pictures import TEXT

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
EXTENSION = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"


def parsed(written):
    return ET.fromstring(written)  # noqa: S314 - we wrote it ourselves


def root_of(text):
    return parsed(packet(text))


def alternatives(root, name):
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    return [(li.get(language), li.text) for li in root.find(f".//{name}/{RDF}Alt")]


def both(wording):
    return [("x-default", wording["tr"]), *wording.items()]


@pytest.mark.parametrize(
    ("name", "wording"),
    [
        (f"{DC}title", TEXT.title),
        (f"{DC}description", TEXT.caption),
        (f"{RIGHTS}UsageTerms", TEXT.usage_terms),
        (f"{CORE}AltTextAccessibility", TEXT.alt),
    ],
)
def test_a_wording_is_there_in_both_languages_after_a_default(name, wording):
    assert alternatives(root_of(TEXT), name) == both(wording)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (f"{PHOTOSHOP}Headline", "Bakü'de görüşme"),
        (f"{PHOTOSHOP}Credit", "Elif Kaya / İZAZDER"),
        (f"{PHOTOSHOP}City", "Bakü"),
        (f"{PHOTOSHOP}Source", "İZAZDER"),
        (f"{PHOTOSHOP}DateCreated", "2026-01-27"),
        (f"{RIGHTS}Marked", "True"),
        (f"{RIGHTS}WebStatement", TEXT.url),
    ],
)
def test_what_has_no_languages_is_said_once(name, expected):
    assert [each.text for each in root_of(TEXT).iter(name)] == [expected]


def test_one_wording_for_all_languages_is_the_default():
    assert alternatives(root_of(TEXT), f"{DC}rights") == [("x-default", TEXT.copyright)]


def test_people_are_named_in_order_and_in_both_spellings():
    root = root_of(TEXT)

    shown = root.find(f".//{EXTENSION}PersonInImage/{RDF}Bag")
    detailed = root.find(f".//{EXTENSION}PersonInImageWDetails/{RDF}Bag")
    assert [li.text for li in shown] == ["Perviz Altay", "Azer Allahveranov"]
    assert [alternatives(li, f"{EXTENSION}PersonName") for li in detailed] == [
        both(who) for who in TEXT.people
    ]


def test_the_photographer_is_the_creator_else_whoever_is_credited():
    for text, expected in [
        (TEXT, "Elif Kaya"),
        (PhotoText(credit="Anadolu Ajansı"), "Anadolu Ajansı"),
    ]:
        creators = root_of(text).find(f".//{DC}creator/{RDF}Seq")

        assert [li.text for li in creators] == [expected]


def test_a_language_without_a_text_is_left_out():
    root = root_of(PhotoText(title={"tr": " ", "az": "Görüş"}, alt={"tr": ""}))

    assert alternatives(root, f"{DC}title") == [("x-default", "Görüş"), ("az", "Görüş")]
    assert root.find(f".//{CORE}AltTextAccessibility") is None


def test_nothing_is_said_where_nothing_is_known():
    description = root_of(PhotoText()).find(f".//{RDF}Description")

    assert list(description) == []


@given(st.text(max_size=60))
def test_any_text_gives_a_packet_that_can_be_read(text):
    wording = {"tr": text, "az": text}

    root_of(PhotoText(wording, wording, wording, text, people=(text,), url=text))


@pytest.mark.parametrize("letter", ["a", "ə", "&", "<", "\U0001f54a"])
def test_texts_of_any_length_fit_into_one_jpeg_segment(letter):
    endless = {"tr": letter * 20_000, "az": letter * 20_000}
    texts = [endless] * 8

    whole = packet(PhotoText(*texts, people=(endless,) * 200, source=endless))

    assert len(whole) <= 65_502
    assert set(parsed(whole).findtext(f".//{PHOTOSHOP}Credit")) == {letter}
