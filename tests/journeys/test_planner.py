"""A planner enters a visit of two days, somebody else approves it, and readers follow it."""

import io
import re
import zipfile

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from events.models import Visit
from izazder.sample import logins
from izazder.sample.enter import enter_all
from izazder.sample.releases import Desk
from press.roles import EDITOR, PLANNER, WRITER
from tests.journeys.test_newcomer import confirm, open_tab, sign_in

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.ignore_template_errors,
]

TITLES = {"tr": "Deneme ziyareti", "az": "Sınaq səfəri"}
SUMMARIES = {"tr": "Yalnızca bir deneme.", "az": "Yalnız bir sınaq."}
HOURS = [(1, "10:00", "11:00"), (1, "14:30", "15:30"), (2, "09:00", "10:00")]
LISTS = {"tr": "/tr/ziyaretler/", "az": "/az/seferler/"}
# What the admin calls them in the other language.
TWINS = {
    "Örnek Dernek": "Nümunə Təşkilat",
    "Örnek Temsilci": "Nümunə Təmsilçi",
    "Örnek Kişi": "Nümunə Şəxs",
}
KITS = {"tr": "Basın kiti", "az": "Press-kit"}


@pytest.fixture
def office(live_server):
    users = logins.ensure_users()
    enter_all(Desk(writer=users[WRITER], editor=users[EDITOR], planner=users[PLANNER]))
    return users


# The newcomer's walk tries the admin in both languages; this one in the planner's own.
@pytest.mark.parametrize("language", ["az"])
def test_a_planner_brings_a_visit_to_its_readers(office, open_window, language):
    for user in office.values():
        user.language = language
        user.save()

    planner = open_window(locale=language)
    sign_in(planner, office[PLANNER])
    plan(planner)
    visit = Visit.objects.get(title_tr=TITLES["tr"])
    assert [line.title_az for line in visit.lines.all()] == [
        "Nümunə Təşkilatda görüş"
    ] * len(HOURS)

    editor = open_window(locale=language)
    sign_in(editor, office[EDITOR])
    editor.goto(f"/admin/events/visit/{visit.pk}/change/")
    editor.locator("a[href*='/move/approve/']").click()
    confirm(editor, "approve")

    reader = open_window()
    reader.goto(LISTS[language])
    reader.get_by_role("link", name=TITLES[language]).first.click()
    expect(reader.get_by_role("heading", level=1)).to_contain_text(TITLES[language])
    expect(reader.locator("main")).not_to_contain_text("İÇTUTANAK")
    assert len(names_in_kit(reader, KITS[language])) > len(HOURS)
    assert len(appointments(reader)) == len(HOURS)


def plan(planner):
    """Everything on one page; what the office knows is left empty."""
    planner.goto("/admin/events/visit/add/")
    for language in ("tr", "az"):
        open_tab(planner, language)
        planner.locator(f"[name=title_{language}]").fill(TITLES[language])
        planner.locator(f"[name=summary_{language}]").fill(SUMMARIES[language])
    open_tab(planner, "facts")
    for name, day in (("starts_on", 1), ("ends_on", 2)):
        fill_day(planner, name, day)
    choose(planner, "hosts", "Örnek Dernek")
    open_tab(planner, "people")
    planner.locator("#delegates-group .add-row").click()
    choose(planner, "delegates-0-person", "Örnek Temsilci")
    open_tab(planner, "programme")
    for number, (day, starts, ends) in enumerate(HOURS):
        enter_line(planner, number, day, starts, ends)
    planner.locator("[name=_submit]").click()
    confirm(planner, "submit")


def enter_line(planner, number, day, starts, ends):
    planner.locator("#lines-group .add-row").click()
    row = f"lines-{number}"
    fill_day(planner, f"{row}-day", day)
    planner.locator(f"[name={row}-starts]").fill(starts)
    planner.locator(f"[name={row}-ends]").fill(ends)
    planner.locator(f"[name={row}-is_public]").check()
    choose(planner, f"{row}-host", "Örnek Dernek")
    choose(planner, f"{row}-participants", "Örnek Kişi")


def fill_day(planner, name, day):
    planner.locator(f"[name={name}_day]").fill(str(day))
    planner.locator(f"[name={name}_month]").select_option("6")
    planner.locator(f"[name={name}_year]").fill("2027")


def choose(planner, name, words):
    """As everybody does: open the list, type a word, take what is found."""
    planner.locator(f"[name={name}] + .select2").click()
    planner.keyboard.type(words)
    found = planner.locator(".select2-results__option[aria-selected]")
    found.filter(has_text=re.compile(f"{words}|{TWINS[words]}")).first.click()


def names_in_kit(reader, words):
    with reader.expect_download() as download:
        reader.locator("main").get_by_role("link", name=words).first.click()
    kit = zipfile.ZipFile(io.BytesIO(download.value.path().read_bytes()))
    assert kit.testzip() is None
    return kit.namelist()


def appointments(reader):
    address = reader.locator("main a[href$='.ics']").first.get_attribute("href")
    calendar = Calendar.from_ical(reader.request.get(address).body())
    return [part for part in calendar.walk() if part.name == "VEVENT"]
