"""What was saved can be read, compared and brought back; nothing comes back by itself."""

import pytest
import reversion

from press.admin.history.snapshots import deleted_versions, versions_of
from press.models import Organisation, Person
from tests.factories.press import OrganisationFactory, PersonFactory, PositionFactory
from tests.press.admin.desk import address, fields_of, opened, texts

BREAKING = '"><script>alert(1)</script>'


@pytest.fixture
def perviz(db):
    return PersonFactory(name_tr="Perviz", biography_tr="Derneği 1986 yılında kurdu.")


def saved(client, row, **changes):
    sent = opened(client, address(row)) | {
        name: [value] for name, value in changes.items()
    }
    answer = client.post(address(row), sent)
    assert answer.status_code == 302
    row.refresh_from_db()


def versions(row):
    """Oldest first."""
    return list(versions_of(type(row), row.pk))[::-1]


def compared(client, row, old=0, new=-1):
    kept = versions(row)
    return client.get(
        address(row, "compare"), {"old": kept[old].pk, "new": kept[new].pk}
    )


def test_the_state_before_the_first_change_is_kept_as_well(editor, perviz):
    saved(editor, perviz, biography_tr="Derneği kurdu.")

    kept = [version.field_dict["biography_tr"] for version in versions(perviz)]
    assert kept == ["Derneği 1986 yılında kurdu.", "Derneği kurdu."]


def test_the_history_says_who_changed_what(editor, perviz):
    saved(editor, perviz, biography_tr="Derneği kurdu.", name_az="Pərviz")

    page = texts(editor.get(address(perviz, "history")), "office-table")[0]

    assert "Aynur" in page
    assert "(Türkçe)" in page
    assert "(Azərbaycanca)" in page


def test_a_comparison_marks_the_words_that_went_and_came(editor, perviz):
    saved(editor, perviz, biography_tr="Derneği 1987 yılında kurdu.")

    page = compared(editor, perviz).content.decode()

    assert "Derneği <del>1986 </del><ins>1987 </ins>yılında kurdu." in page


def test_hostile_words_are_shown_as_words(editor, perviz):
    saved(editor, perviz, biography_tr=BREAKING, name_tr=BREAKING)

    pages = [
        compared(editor, perviz).content.decode(),
        editor.get(address(perviz, "history")).content.decode(),
        editor.get(address(perviz)).content.decode(),
        editor.get(address(Person, "changelist")).content.decode(),
        editor.get(address(perviz, "delete")).content.decode(),
    ]

    assert [BREAKING in page for page in pages] == [False] * len(pages)
    assert "&lt;script&gt;" in pages[0]


def test_the_posts_of_a_person_are_compared_in_each_language(editor, perviz):
    PositionFactory(
        person=perviz,
        organisation=OrganisationFactory(name_tr="TDT"),
        title_tr="Üye",
        title_az="Üzv",
    )
    saved(editor, perviz, **{"positions-0-title_tr": "Başkan"})

    answer = compared(editor, perviz)

    assert len(texts(answer, "comparison")) == 1
    assert "1. TDT: <del>Üye</del><ins>Başkan</ins>" in answer.content.decode()


def test_versions_of_another_row_are_not_compared(editor, perviz):
    other = PersonFactory()
    saved(editor, perviz, biography_tr="Bir.")
    saved(editor, other, biography_tr="İki.")

    answer = editor.get(
        address(perviz, "compare"),
        {"old": versions(other)[0].pk, "new": versions(perviz)[0].pk},
    )

    assert answer.status_code == 404


@pytest.mark.parametrize("asked", ["", "x", "-1", "1e3", "٣", "9" * 40])
def test_what_is_no_version_is_not_found(editor, perviz, asked):
    saved(editor, perviz, biography_tr="Bir.")

    answer = editor.get(address(perviz, "compare"), {"old": asked, "new": asked})

    assert answer.status_code == 404


def test_bringing_back_fills_in_the_form_and_saves_nothing(editor, perviz):
    saved(editor, perviz, biography_tr="Yeni metin.")

    form = opened(editor, f"{address(perviz)}?restored={versions(perviz)[0].pk}")

    perviz.refresh_from_db()
    assert form["biography_tr"] == ["Derneği 1986 yılında kurdu."]
    assert form["version"] == [str(perviz.version)]
    assert perviz.biography_tr == "Yeni metin."


@pytest.mark.usefixtures("source_language")
def test_the_form_says_which_version_it_shows_and_that_it_is_not_saved(editor, perviz):
    saved(editor, perviz, biography_tr="Yeni metin.")
    url = f"{address(perviz)}?restored={versions(perviz)[0].pk}"

    shown = texts(editor.get(url), "brought-back")
    usual = texts(editor.get(address(perviz)), "brought-back")

    assert "The form shows the version of" in shown[0]
    assert shown[0].endswith(
        "Nothing has changed yet: read it, and save to bring it back. Leave it as it is"
    )
    assert usual == []


def test_a_deleted_row_in_the_form_says_that_it_is_not_back_yet(editor, perviz):
    editor.post(address(perviz, "delete"), {"post": "yes"})
    (version,) = deleted_versions(Person)

    answer = editor.get(f"{address(Person, 'add')}?recovered={version.pk}")

    assert len(texts(answer, "brought-back")) == 1
    assert f'href="{address(Person, "deleted")}"' in answer.content.decode()


def test_what_was_brought_back_is_saved_through_the_same_guarded_form(editor, perviz):
    saved(editor, perviz, biography_tr="Yeni metin.")
    url = f"{address(perviz)}?restored={versions(perviz)[0].pk}"

    editor.post(url, opened(editor, url))

    perviz.refresh_from_db()
    latest = versions(perviz)[-1].revision
    assert (perviz.biography_tr, perviz.version) == ("Derneği 1986 yılında kurdu.", 3)
    assert (latest.comment, latest.user.name) == ("restored", "Aynur")


def test_an_address_that_readers_have_stays_when_words_come_back(editor, perviz):
    saved(editor, perviz, slug_tr="perviz-altay")

    form = opened(editor, f"{address(perviz)}?restored={versions(perviz)[0].pk}")

    assert form["slug_tr"] == ["perviz-altay"]


def test_rows_come_back_as_they_were(editor, perviz):
    changed = PositionFactory(person=perviz, title_tr="Üye", order=0)
    removed = PositionFactory(person=perviz, title_tr="Sayman", order=1)
    saved(
        editor,
        perviz,
        **{"positions-0-title_tr": "Başkan", "positions-1-DELETE": "on"},
    )
    added = PositionFactory(person=perviz, title_tr="Fahri üye", order=2)
    url = f"{address(perviz)}?restored={versions(perviz)[0].pk}"

    answer = editor.post(url, opened(editor, url))

    assert answer.status_code == 302
    assert list(perviz.positions.values_list("title_tr", flat=True)) == [
        "Üye",
        "Sayman",
    ]
    assert (
        set(perviz.positions.values_list("pk", flat=True)) & {removed.pk, added.pk}
        == set()
    )
    assert perviz.positions.first() == changed


def test_a_deleted_row_comes_back_once_its_form_is_saved(editor, perviz):
    PositionFactory(person=perviz, title_tr="Başkan")
    editor.post(address(perviz, "delete"), {"post": "yes"})
    listed = editor.get(address(Person, "deleted")).content.decode()
    (link,) = [
        part.split('"')[0] for part in listed.split('href="') if "recovered=" in part
    ]
    form = opened(editor, link)
    before = Person.objects.count()

    editor.post(link, form)

    assert (before, "Perviz" in listed) == (0, True)
    back = Person.objects.get()
    assert (back.name_tr, back.slug_tr) == ("Perviz", perviz.slug_tr)
    assert list(back.positions.values_list("title_tr", flat=True)) == ["Başkan"]


def test_the_list_of_the_deleted_is_for_those_who_may_write(signed_in, perviz):
    reader = signed_in("planner")

    answer = reader.get(address(Person, "deleted"))

    assert answer.status_code == 403


def test_what_somebody_may_not_see_has_no_history_for_them(signed_in, perviz):
    nobody = signed_in()

    answers = [nobody.get(address(perviz, page)) for page in ("history", "compare")]

    assert [answer.status_code for answer in answers] == [403, 403]


def test_a_reader_is_not_offered_to_bring_back(editor, signed_in, perviz):
    saved(editor, perviz, biography_tr="Yeni.")
    reader = signed_in("planner")

    page = reader.get(address(perviz, "history")).content.decode()

    assert "restored=" not in page


def test_reversions_own_ways_back_do_not_exist(editor, perviz):
    saved(editor, perviz, biography_tr="Yeni.")
    key = versions(perviz)[0].pk

    addresses = [
        f"/admin/press/person/{perviz.pk}/history/{key}/",
        f"/admin/press/person/recover/{key}/",
        "/admin/press/person/recover/",
    ]

    # The admin takes any unknown path for the key of a row and leads to its form.
    answers = [editor.post(url) for url in addresses]
    perviz.refresh_from_db()
    assert [answer.status_code for answer in answers] == [302, 302, 302]
    assert perviz.biography_tr == "Yeni."


def test_a_history_of_many_versions_is_paged(editor, perviz):
    for number in range(23):
        with reversion.create_revision():
            reversion.set_user(editor.user)
            perviz.biography_tr = f"{number}."
            perviz.save()

    first = texts(editor.get(address(perviz, "history")), "office-table")[0]
    second = texts(editor.get(address(perviz, "history"), {"p": 2}), "office-table")[0]

    assert (first.count("Aynur"), second.count("Aynur")) == (20, 3)


def test_an_organisation_without_rows_has_a_history_too(editor, db):
    row = OrganisationFactory(about_tr="Eski.")
    saved(editor, row, about_tr="Yeni.")

    assert "<del>Eski.</del><ins>Yeni.</ins>" in compared(editor, row).content.decode()
    assert Organisation.objects.get().version == 2


def test_a_form_shows_the_fields_of_a_stale_restoration_as_typed(editor, perviz):
    saved(editor, perviz, biography_tr="Yeni.")
    url = f"{address(perviz)}?restored={versions(perviz)[0].pk}"
    form = opened(editor, url)
    saved(editor, perviz, biography_tr="Daha yeni.")

    answer = editor.post(url, form)

    assert fields_of(answer)["biography_tr"] == ["Derneği 1986 yılında kurdu."]
    assert texts(answer, "meanwhile-text")[0] == "Daha yeni."
