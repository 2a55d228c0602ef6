"""A newcomer's first walk: read, take a kit, write a release, have it approved, find it."""

import io
import zipfile

import pytest
from PIL import Image
from playwright.sync_api import expect

from izazder.sample import logins
from izazder.sample.enter import enter_all
from izazder.sample.releases import Desk
from press.roles import EDITOR, PLANNER, WRITER

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.ignore_template_errors,
]

WORDS = {
    "tr": {
        "release": "İZAZDER Bakü’de sivil toplum",
        "other": "Azərbaycanca",
        "kit": "Basın kiti",
        "submit": "Kaydet ve incelemeye gönder",
        "list": "/tr/bultenler/",
        "feed": "/tr/bultenler/rss/",
    },
    "az": {
        "release": "İZAZDER Bakıda vətəndaş cəmiyyəti",
        "other": "Türkçe",
        "kit": "Press-kit",
        "submit": "Yadda saxla və yoxlamaya göndər",
        "list": "/az/press-relizler/",
        "feed": "/az/press-relizler/rss/",
    },
}
TITLES = {
    "tr": "İzmir'de ikinci bülten: deneme sergisi açıldı",
    "az": "İzmirdə ikinci press-reliz: sınaq sərgisi açıldı",
}


@pytest.fixture
def office(live_server):
    """The office as `make demo` opens it."""
    users = logins.ensure_users()
    enter_all(Desk(writer=users[WRITER], editor=users[EDITOR], planner=users[PLANNER]))
    return users


@pytest.fixture
def picture(tmp_path):
    path = tmp_path / "IMG_0001.jpg"
    Image.linear_gradient("L").resize((1200, 800)).convert("RGB").save(path)
    return path


def sign_in(window, user):
    window.goto("/admin/")
    window.get_by_label("E-po").fill(user.email)
    window.locator("[name=password]").fill(logins.PASSWORD)
    window.locator("main button[type=submit]").click()
    window.wait_for_url("**/admin/")


@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_newcomer_publishes_a_second_release(office, open_window, picture, language):
    words = WORDS[language]
    for user in office.values():
        user.language = language
        user.save()
    reader = open_window()

    read_and_switch(reader, language, words)
    assert names_in(download_kit(reader, words)) >= {"manifest.json"}

    writer = open_window(locale=language)
    sign_in(writer, office[WRITER])
    write(writer, words, picture)

    editor = open_window(locale=language)
    sign_in(editor, office[EDITOR])
    approve(editor)

    reader.goto(words["list"])
    reader.get_by_role("link", name=TITLES[language]).click()
    expect(reader.get_by_role("heading", level=1)).to_have_text(TITLES[language])
    assert reader.locator("figure img").evaluate("img => img.naturalWidth") > 0
    assert TITLES[language] in reader.request.get(words["feed"]).text()


def read_and_switch(reader, language, words):
    reader.goto(f"/{language}/")
    reader.get_by_role("link", name=words["release"]).click()
    heading = reader.get_by_role("heading", level=1)
    expect(heading).to_contain_text(words["release"])
    other = "az" if language == "tr" else "tr"
    reader.get_by_role("link", name=words["other"], exact=True).first.click()
    expect(heading).to_contain_text(WORDS[other]["release"])
    reader.go_back()


def download_kit(reader, words):
    with reader.expect_download() as download:
        reader.locator("main").get_by_role("link", name=words["kit"]).click()
    return zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes()))


def names_in(kit):
    assert kit.testzip() is None
    return set(kit.namelist())


def write(writer, words, picture):
    writer.goto("/admin/press/release/add/")
    for language in ("tr", "az"):
        open_tab(writer, language)
        writer.locator(f"[name=title_{language}]").fill(TITLES[language])
        writer.locator(f"[name=lead_{language}]").fill("Deneme / sınaq.")
        editor = writer.locator(f".field-body_{language} [contenteditable]")
        editor.click()
        editor.press_sequentially("Bir cümle.")
        writer.locator(f"[name=dateline_city_{language}]").fill("İzmir")
    open_tab(writer, "photos")
    add_photo(writer, picture)
    writer.get_by_role("button", name=words["submit"]).click()
    confirm(writer, "submit")


def open_tab(window, name):
    window.locator(f"a[href='#{name}']").click()


def add_photo(writer, picture):
    writer.locator("#pictures-group .add-row").click()
    with writer.expect_popup() as opened:
        writer.locator("#add_id_pictures-0-photo").click()
    photo = opened.value
    photo.locator("[name=original]").set_input_files(picture)
    turkish, azerbaijani, rights = photo.locator(".office-tabs button").all()
    for language, tab in (("tr", turkish), ("az", azerbaijani)):
        tab.click()
        photo.locator(f"[name=caption_{language}]").fill("Boş salon.")
        photo.locator(f"[name=alt_{language}]").fill("Gri bir yüzey")
    rights.click()
    photo.locator("[name=credit]").fill("Ad Soyad")
    with photo.expect_event("close"):
        photo.locator("[name=_save]").click()


def approve(editor):
    editor.goto("/admin/press/release/")
    editor.get_by_role("link", name="ikinci").first.click()
    editor.locator("a[href*='/move/approve/']").click()
    confirm(editor, "approve")


def confirm(window, verb):
    """A step says on a page of its own what will happen, and then does it."""
    window.wait_for_url(f"**/move/{verb}/**")
    window.locator("main form button[type=submit]").first.click()
    window.wait_for_url("**/change/**")
