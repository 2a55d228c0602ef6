"""File names, readable and safe."""

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from press.kit import names
from press.text.dates import PartialDate
from tests.press.kit.samples import kit, version


def test_a_kit_is_named_after_its_number():
    contents = kit()

    assert names.kit([contents]) == "izazder-2026-03-kit.zip"
    assert names.document(contents, "tr", "pdf") == "tr/izazder-2026-03-tr.pdf"


def test_a_kit_without_a_number_is_named_after_its_key():
    assert names.stem(kit(number="")) == "izazder-baku-temaslari"


def test_a_kit_in_one_language_says_so_in_its_name():
    assert names.kit([kit(version("az"))]) == "izazder-2026-03-kit-az.zip"


def test_a_selection_is_named_after_its_first_and_last():
    chosen = [kit(), kit(number="2026/04"), kit(number="2026/07")]

    assert names.kit(chosen) == "izazder-2026-03-2026-07-kit.zip"


def test_a_selection_of_long_names_still_has_a_safe_one():
    words = "turk-devletleri-teskilati-uye-ulkeleri-stk-platformu"
    chosen = [kit(kind="visit", key=f"2026-{m:02}-{words}", number="") for m in (1, 2)]

    name = names.kit(chosen)

    assert name.startswith("izazder-2026-01-turk-devletleri-teskilati")
    assert name.endswith("-kit.zip")
    assert names.is_safe(name)


@pytest.mark.parametrize("begins", ["2026-01", "2026-01-28"])
def test_a_visit_is_named_after_its_month_and_its_words(begins):
    key = names.occasion(PartialDate.parse(begins), "baku-ziyareti")
    contents = kit(kind="visit", key=key, number="")

    assert names.kit([contents]) == "izazder-2026-01-baku-ziyareti-kit.zip"
    assert (
        names.document(contents, "tr", "pdf")
        == "tr/izazder-2026-01-baku-ziyareti-tr.pdf"
    )
    assert (
        names.photo(names.stem(contents), 1, "Liman", "jpg")
        == "izazder-2026-01-baku-ziyareti-01-liman.jpg"
    )


def test_only_a_release_is_named_after_its_number_alone():
    visit = kit(kind="visit", number="2026/03", key="baku-ziyareti")

    assert names.stem(visit) == "izazder-2026-03-baku-ziyareti"
    assert names.stem(kit(kind="visit", number="", key="")) == "izazder-visit"


def test_a_visit_whose_releases_speak_another_language_speaks_both():
    visit = kit(version("tr"), kind="visit", key="baku", number="")

    assert names.kit([visit]) == "izazder-baku-kit-tr.zip"
    assert (
        names.kit([replace(visit, enclosed=(kit(version("az")),))])
        == "izazder-baku-kit.zip"
    )


@given(st.text(), st.text(), st.sampled_from(["visit", "event", "con", ""]))
def test_whatever_a_visit_is_called_its_names_are_safe(key, number, kind):
    contents = kit(kind=kind, key=key, number=number)

    made = [names.document(contents, "tr", "pdf"), names.kit([contents] * 2)]

    assert all(map(names.is_safe, made))


def test_labels_become_names_in_their_own_words():
    assert names.beside("tr", "Foto altları", "txt") == "tr/foto-altlari.txt"
    assert names.beside("az", "Mətbuatla əlaqə", "vcf") == "az/metbuatla-elaqe.vcf"


def test_a_photo_is_named_by_its_place_and_title():
    name = names.photo("izazder-2026-03", 2, "Əsas şəkil: Bakı", "jpg")

    assert name == "izazder-2026-03-02-esas-sekil-baki.jpg"


@given(st.text(), st.sampled_from(["jpg", "png", "webp"]))
def test_any_title_gives_a_safe_name(title, ending):
    assert names.is_safe("photos/" + names.photo("izazder-2026-03", 1, title, ending))


@given(st.text(alphabet=string.printable + "əğışöüçİ\u202e\x00"))
def test_any_label_gives_a_safe_name(label):
    assert names.is_safe(names.beside("tr", label, "txt"))


@pytest.mark.parametrize("device", ["con", "PRN", "nul", "com1", "LPT9"])
def test_a_title_that_names_a_device_gets_another_name(device):
    assert names.safe(device) == f"izazder-{device.lower()}"


@pytest.mark.parametrize(
    "path",
    ["", "/a", "a/", "../a", "a/../b", "C:/a", "a\\b", "con.txt", "a/NUL", "a.", "a ",
     ".hidden", "a\x00b", "ş.txt", "a//b", "x" * 81],
)  # fmt: skip
def test_what_could_not_be_unpacked_everywhere_is_unsafe(path):
    assert not names.is_safe(path)


SAME = ["a", "A", "a-2", "b", "a.jpg", "a-2.JPG", "x" * 80, "x" * 76 + ".jpg"]


@given(st.lists(st.sampled_from(SAME)))
def test_distinct_names_differ_whatever_their_capitals(chosen):
    made = names.distinct(chosen)

    assert len(made) == len(chosen)
    assert len({name.casefold() for name in made}) == len(made)
    assert all(map(names.is_safe, made))


def test_a_number_stands_before_the_ending():
    assert names.distinct(["a.jpg", "a.jpg"]) == ["a.jpg", "a-2.jpg"]
