"""What must hold of the whole tree, whoever changed which part of it."""

import re
import subprocess
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.contrib import admin
from django.contrib.admin.utils import flatten_fieldsets
from django.core.management import call_command
from modeltranslation.translator import translator

from events.models import (
    Anniversary,
    AnniversaryCorrection,
    Visit,
    VisitCorrection,
)
from izazder import catalogues, wordings
from press.models import Release, ReleaseCorrection, User

LANGUAGES = ("az", "tr")
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[sd]|\{\w*\}")
# One letter of each is bracketed, or this file would name them.
FOREIGN = re.compile(
    r"/wor[k]/|/roo[t]/|/hom[e]/[a-z]+/|pyp[i]\.org|pythonhoste[d]"
    r"|npmj[s]\.org|debia[n]\.org"
)


def catalogue(language, domain="django"):
    return settings.BASE_DIR / f"locale/{language}/LC_MESSAGES/{domain}.po"


CATALOGUES = sorted(settings.BASE_DIR.glob("locale/*/LC_MESSAGES/*.po"))
EVERY_CATALOGUE = pytest.mark.parametrize(
    "po", CATALOGUES, ids=lambda po: f"{po.parts[-3]}-{po.stem}"
)


def placeholders(text):
    return set(PLACEHOLDER.findall(text))


def tracked_files():
    listed = subprocess.run(
        ["git", "ls-files", "-z"],  # noqa: S607  (whichever git the developer has)
        cwd=settings.BASE_DIR,
        check=True,
        capture_output=True,
    )
    paths = (settings.BASE_DIR / name for name in listed.stdout.decode().split("\0"))
    return [path for path in paths if path.is_file()]


WRITTEN_WITH_A_MOVE = (
    (Release, "notice"),
    (ReleaseCorrection, "note"),
    (Visit, "notice"),
    (VisitCorrection, "note"),
    (Anniversary, "notice"),
    (AnniversaryCorrection, "note"),
)


def shown_in_the_admin(rf):
    """The fields that an administrator can fill in, of each model, inlines included."""
    request = rf.get("/admin/")
    request.user = User(is_superuser=True)
    shown = {}
    for model, page in admin.site._registry.items():
        inlines = [inline(model, admin.site) for inline in page.inlines]
        for form in (page, *inlines):
            fields = flatten_fieldsets(form.get_fieldsets(request))
            shown.setdefault(form.model, set()).update(fields)
    return shown


@pytest.mark.django_db
def test_every_bilingual_field_is_shown_in_the_admin_in_both_languages(rf):
    shown = shown_in_the_admin(rf)
    hidden = {
        (model, field.name)
        for model in translator.get_registered_models(abstract=False)
        for fields in translator.get_options_for_model(model).all_fields.values()
        for field in fields
        if field.name not in shown.get(model, ())
    }

    # These are written on the page of the move that needs them.
    assert hidden == {
        (model, f"{name}_{language}")
        for model, name in WRITTEN_WITH_A_MOVE
        for language in LANGUAGES
    }


@pytest.mark.django_db
def test_every_change_of_a_model_has_its_migration():
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_both_languages_have_the_same_catalogues():
    names = {
        language: {po.name for po in CATALOGUES if po.parts[-3] == language}
        for language in LANGUAGES
    }

    assert {po.parts[-3] for po in CATALOGUES} == set(LANGUAGES)
    assert names["az"] == names["tr"]
    assert "django.po" in names["az"]


@EVERY_CATALOGUE
def test_a_catalogue_is_complete(po):
    entries = polib.pofile(po)

    assert entries.obsolete_entries() == []
    assert entries.fuzzy_entries() == []
    assert entries.untranslated_entries() == []
    assert {len(e.msgstr_plural) for e in entries if e.msgid_plural} <= {2}


@EVERY_CATALOGUE
def test_no_entry_stands_twice_in_a_catalogue(po):
    keys = [(entry.msgctxt, entry.msgid) for entry in polib.pofile(po)]

    assert sorted({key for key in keys if keys.count(key) > 1}, key=str) == []


@EVERY_CATALOGUE
def test_a_translation_names_no_placeholder_that_its_source_lacks(po):
    invented = [
        entry.msgid
        for entry in polib.pofile(po)
        for text in [entry.msgstr, *entry.msgstr_plural.values()]
        if placeholders(text) - placeholders(entry.msgid + entry.msgid_plural)
    ]

    assert list(catalogues.faults(catalogues.load(po))) == []
    assert invented == []


@EVERY_CATALOGUE
def test_a_translation_of_our_own_leaves_no_placeholder_out(po):
    own = {
        (wording.context, wording.one)
        for wording in wordings.used(settings.BASE_DIR)[po.stem]
        if not wording.several
    }
    left_out = [
        entry.msgid
        for entry in polib.pofile(po)
        if (entry.msgctxt, entry.msgid) in own
        if placeholders(entry.msgid) - placeholders(entry.msgstr)
    ]

    assert left_out == []


@EVERY_CATALOGUE
def test_a_translation_keeps_the_spaces_around_its_source(po):
    changed = [
        entry.msgid
        for entry in polib.pofile(po)
        for text in [entry.msgstr, *entry.msgstr_plural.values()]
        if text
        and re.findall(r"^\s+|\s+$", entry.msgid) != re.findall(r"^\s+|\s+$", text)
    ]

    assert changed == []


@EVERY_CATALOGUE
def test_every_string_of_the_source_is_in_the_catalogue(po):
    used = wordings.used(settings.BASE_DIR)[po.stem]

    assert catalogues.missing(catalogues.load(po), used) == []


def test_the_strings_of_code_and_templates_are_found():
    used = {wording.one for wording in wordings.used(settings.BASE_DIR)["django"]}
    source = "\n".join(
        path.read_text(encoding="utf-8")
        for path in tracked_files()
        if path.suffix in {".py", ".html"} and "tests" not in path.parts
    )
    obvious = set(re.findall(r'(?:\b_\(|translate )"([^"\\%{]+)"[) ]', source))

    assert len(obvious) > 100
    assert obvious - used == set()


def test_no_file_names_the_machine_it_was_made_on_or_a_package_index():
    files = tracked_files()
    named = [
        f"{path.relative_to(settings.BASE_DIR)}: {found[0]}"
        for path in files
        if (found := FOREIGN.search(path.read_bytes().decode("utf-8", "ignore")))
    ]

    assert {"Makefile", "requirements.lock", "manage.py"} <= {p.name for p in files}
    assert named == []


def test_the_locks_pin_every_package_with_hashes():
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = Path(settings.BASE_DIR, name).read_text()
        packages = [line for line in lock.splitlines() if line[:1].isalnum()]

        assert len(packages) > 40
        assert [p for p in packages if not re.match(r"[a-z0-9.-]+==\S+ ", p)] == []
        assert lock.count("--hash=sha256:") >= len(packages)
        assert re.findall(r"^(?![a-z0-9]|    --hash=sha256:).+", lock, re.M) == []
