"""Text stays text all over the admin: on its pages, in its messages, in what it refuses."""

import pytest
from django.urls import reverse

from press.admin.publishing.move_forms import FORMS
from press.models import Person, Release
from tests import hostile_world
from tests.crawling import ask
from tests.hostile import BREAK, PAYLOAD, breaks_in
from tests.press.admin.desk import address, browser, opened

pytestmark = pytest.mark.django_db

NOUNS = ["photo", "person", "organisation", "topic", "contact", "member"]
CHOICES = [("mention", "person"), ("release", "topics"), ("picture", "photo")]


@pytest.fixture
def rows(db):
    return hostile_world.build()


@pytest.fixture
def client(rows):
    return browser(rows["member"])


def broken(answers):
    return {one.address: found for one in answers if (found := breaks_in(one))}


def move(release, verb):
    return reverse("admin:press_release_move", args=[release.pk, verb])


def test_no_text_becomes_markup_or_code_on_a_page(client, rows):
    public, draft, waiting = rows["public"], rows["draft"], rows["in_review"]
    lists = [address(type(rows[name]), "changelist") for name in [*NOUNS, "draft"]]
    forms = [address(row) for row in rows.values()]
    deleting = [address(rows[name], "delete") for name in ("person", "topic", "draft")]
    choices = [
        f"{reverse('admin:autocomplete')}?app_label=press&model_name={model}"
        f"&field_name={field}&term="
        for model, field in CHOICES
    ]
    others = [
        reverse("admin:index"),
        address(public) + "?correct=1",
        reverse("admin:press_release_preview", args=[draft.pk, "az"]),
    ]
    moves = [move(waiting, verb) for verb in FORMS]

    answers = [
        ask(client, page)
        for page in [*lists, *forms, *deleting, *choices, *moves, *others]
    ]

    assert {answer.status for answer in answers} == {200}
    assert broken(answers) == {}


def test_no_text_becomes_markup_or_code_in_the_history(client, rows):
    person, draft = rows["person"], rows["draft"]
    for name in (BREAK, PAYLOAD[:140]):
        sent = opened(client, address(person)) | {"name_tr": [name]}
        client.post(address(person), sent)
    client.post(address(draft, "delete"), {"post": "yes"})
    versions = client.get(address(person, "history")).context["entries"]
    old, new = versions[-1]["version"].pk, versions[0]["version"].pk
    (deleted,) = client.get(address(Release, "deleted")).context["versions"]

    answers = [
        ask(client, address(person, "history")),
        ask(client, f"{address(person, 'compare')}?old={old}&new={new}"),
        ask(client, f"{address(person)}?restored={old}"),
        ask(client, address(Release, "deleted")),
        ask(client, f"{address(Release, 'add')}?recovered={deleted.pk}"),
    ]

    assert {answer.status for answer in answers} == {200}
    assert broken(answers) == {}


def test_no_text_becomes_markup_or_code_in_a_conflict(client, rows):
    person, waiting = rows["person"], rows["in_review"]
    forms = {row: opened(client, address(row)) for row in (person, waiting)}
    for row in forms:
        row.save()

    answers = [
        ask(client, address(person), "post", data=forms[person] | {"name_tr": [BREAK]}),
        ask(
            client, address(waiting), "post", data=forms[waiting] | {"lead_tr": [BREAK]}
        ),
        ask(
            client,
            move(waiting, "send_back"),
            "post",
            data={"version": 1, "reason": BREAK},
        ),
    ]

    assert all(b"meanwhile" in answer.body for answer in answers)
    assert broken(answers) == {}


def test_no_text_becomes_markup_or_code_in_messages_and_refusals(client, rows):
    person, waiting = rows["person"], rows["in_review"]
    new = {"_popup": "1", "name_tr": BREAK, "name_az": BREAK}
    new |= {"positions-TOTAL_FORMS": "0", "positions-INITIAL_FORMS": "0"}
    plan = {"languages": ["tr"], "when": "now", "version": waiting.version}
    questions = {"q": PAYLOAD, "o": PAYLOAD, "p": PAYLOAD, "e": BREAK}

    def post(page, data, **how):
        return ask(client, page, "post", data=data, **how)

    answers = [
        post(address(person), opened(client, address(person)), follow=True),
        post(address(person, "delete"), {"post": "yes"}),
        post(address(rows["draft"], "delete"), {"post": "yes"}, follow=True),
        post(address(rows["organisation"]), {"website": PAYLOAD, "name_tr": PAYLOAD}),
        post(address(Person, "add") + "?_popup=1", new),
        post(move(waiting, "approve"), plan),
        ask(client, address(Person, "changelist"), data=questions, follow=True),
        ask(client, address(Person, "add"), data={"name_tr": PAYLOAD, "_popup": BREAK}),
    ]

    assert {answer.status for answer in answers} == {200}
    assert broken(answers) == {}
