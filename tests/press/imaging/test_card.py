from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageDraw, ImageFont

from press.imaging.card import social_card
from tests.press.imaging.pictures import decoded

ROOT = Path(__file__).parents[3]
SEA = ROOT / "izazder/static/izazder/img/sea.avif"
SERIF = ROOT / "press/kit/fonts/NewsreaderDisplay-Regular.ttf"
SANS = ROOT / "press/kit/fonts/HankenGrotesk-Bold.ttf"

TURKISH = "abcçdefgğhıijklmnoöprsştuüvyzABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ"
AZERBAIJANI = "abcçdeəfgğhxıijkqlmnoöprsştuüvyzABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVYZ"
SENTENCE = "Perviz Altay, Bakü’de STK Platformu Genel Sekreteri ile görüştü, "


def card(title="Bakü’de görüşme", left="İzmir", right="Bakü"):
    place = {"sea": SEA, "serif": SERIF, "sans": SANS}
    return social_card(title, left, right, "İZAZDER", "Basın Ofisi", **place)


def difference(one, other, box):
    """The box around what differs between two cards, coding noise aside."""
    seen = ImageChops.difference(decoded(one).crop(box), decoded(other).crop(box))
    return seen.convert("L").point(lambda value: 255 * (value > 40)).getbbox()


def test_a_card_has_the_measures_that_networks_ask_for():
    image = decoded(card())

    assert (image.format, image.size) == ("JPEG", (1200, 630))
    assert len(card()) < 200_000


def test_the_same_words_give_the_same_bytes():
    assert card() == card()


def test_cities_and_title_are_on_it():
    empty = card("", "", "")

    left, _, right, waterline = difference(card(""), empty, (0, 0, 1200, 252))
    assert (left, right) == (pytest.approx(64, abs=8), pytest.approx(1136, abs=8))
    assert waterline == pytest.approx(252, abs=3)
    start, top, _, _ = difference(card("Görüşme", "", ""), empty, (0, 260, 1200, 560))
    assert start == pytest.approx(64, abs=8)
    assert 60 < top < 140


@pytest.mark.parametrize("title", [SENTENCE * 8, "Ş" * 300, SENTENCE.replace(" ", "")])
def test_no_title_is_too_long_for_the_card(title):
    empty = card("")

    assert difference(card(title), empty, (0, 260, 1200, 550))
    assert difference(card(title), empty, (1144, 0, 1200, 630)) is None
    assert difference(card(title), empty, (0, 545, 1200, 630)) is None


def test_a_longer_title_is_set_smaller_before_anything_is_cut():
    whole = SENTENCE * 2 + "Ağdam"

    assert card(whole) != card(whole[:-1] + "n")
    assert card(SENTENCE * 8) == card(SENTENCE * 8 + "Ağdam")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Naxçıvan", "Diyarbakır"),
        ("İzmir Büyükşehir Belediyesi", "Azərbaycan Milli Məclisi"),
        ("İzmir Büyükşehir Belediyesi", "Bakı"),
    ],
)
def test_long_names_leave_room_for_the_arrow(left, right):
    image = decoded(card("", left, right))

    row = [image.getpixel((x, 250)) for x in range(1200)]
    arrow = [x for x, (red, green, _) in enumerate(row) if red > 140 and green < 70]
    assert len(arrow) > 60
    assert 64 < min(arrow) < max(arrow) < 1136


@pytest.mark.parametrize("path", [SERIF, SANS], ids=["serif", "sans"])
def test_every_letter_of_both_alphabets_has_a_shape_of_its_own(path):
    face = ImageFont.truetype(path, 60)
    letters = sorted(set(TURKISH + AZERBAIJANI))

    def shape(letter):
        paper = Image.new("L", (120, 120))
        ImageDraw.Draw(paper).text((20, 80), letter, 255, face, anchor="ls")
        return paper.tobytes()

    shapes = {letter: shape(letter) for letter in letters}

    assert shape("\ue000") not in shapes.values()
    assert len(set(shapes.values())) == len(letters)
