"""Translations compiled, checked and extended without GNU gettext."""

import gettext
import os

import pytest

from izazder.catalogues import (
    BrokenCatalogueError,
    blank_entry,
    compile_catalogue,
    load,
    missing,
)
from izazder.wordings import Wording

HEAD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""
PHOTOS = """
msgid "%(n)s photo"
msgid_plural "%(n)s photos"
msgstr[0] "%(n)s şəkil"
msgstr[1] "%(n)s şəkil"
"""


@pytest.fixture
def po(tmp_path):
    file = tmp_path / "az/LC_MESSAGES/django.po"
    file.parent.mkdir(parents=True)
    file.write_text(HEAD + PHOTOS, encoding="utf-8")
    return file


def test_a_compiled_catalogue_is_read_by_pythons_own_gettext(po):
    assert compile_catalogue(po) is True

    with po.with_suffix(".mo").open("rb") as file:
        translations = gettext.GNUTranslations(file)
    assert translations.ngettext("%(n)s photo", "%(n)s photos", 3) == "%(n)s şəkil"
    assert sorted(file.name for file in po.parent.iterdir()) == [
        "django.mo",
        "django.po",
    ]


def test_a_catalogue_is_compiled_again_only_after_a_change(po):
    compile_catalogue(po)
    unchanged = compile_catalogue(po)
    later = po.with_suffix(".mo").stat().st_mtime + 1
    os.utime(po, (later, later))

    assert unchanged is False
    assert compile_catalogue(po) is True


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        ('msgid "%(n)s photos"\nmsgstr "%(m)s şəkil"', "unknown named placeholder"),
        ('msgid "%s and %s"\nmsgstr "%s"', "unbalanced"),
        ('msgid "%d of %s"\nmsgstr "%s / %d"', "incompatible format"),
    ],
)
def test_a_translation_that_would_break_its_page_is_refused_with_its_line(
    po, entry, reason
):
    po.write_text(f"{HEAD}\n{entry}\n", encoding="utf-8")

    with pytest.raises(BrokenCatalogueError, match=rf"django\.po:\d+: .*{reason}"):
        compile_catalogue(po)
    assert not po.with_suffix(".mo").exists()


def test_strings_without_an_entry_are_missing(po):
    known = Wording(None, "%(n)s photo", "%(n)s photos")
    without_its_plural = Wording(None, "%(n)s photo", "%(n)s other photos")
    in_another_context = Wording("kit", "%(n)s photo", "%(n)s photos")

    wanted = [known, without_its_plural, in_another_context]

    assert missing(load(po), wanted) == [without_its_plural, in_another_context]


def test_a_blank_entry_makes_its_string_known(po):
    new = [
        Wording("month", 'May "5"\n', None),
        Wording(None, "%(n)s file", "%(n)s files"),
    ]

    with po.open("a", encoding="utf-8") as file:
        file.writelines(blank_entry(wording) for wording in new)

    assert missing(load(po), new) == []
