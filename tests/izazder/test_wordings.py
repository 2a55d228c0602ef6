"""The strings that are found in code, templates and scripts."""

from izazder.wordings import Wording, used

CODE = """
def words(n):
    return (
        _("one " "sentence"),
        ngettext("%(n)d photo", "%(n)d photos", n),
        pgettext("month", "May"),
        npgettext_lazy("kit", "%(n)d file", "%(n)d files", "n"),
        gettext(n),
        "never shown",
    )
"""
TEMPLATE = """{% load i18n %}
  <p title="It's {% translate "100% ready" %}">{{ city|default:_("nowhere") }}</p>
\t{% translate "March" context "month" as month %}
{% blocktranslate trimmed count n=photos|length with who=name %}
     {{ n }} picture  of {{ who }}
{% plural %}
     {{ n }} pictures of {{ who }}
{% endblocktranslate %}
{% comment %}{% translate "hidden" %}{% endcomment %}
<p>\N{NO-BREAK SPACE}“{% translate "İzmir və Bakı" %}”</p>
"""


def write(root, path, text):
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_code_gives_its_strings_with_context_and_plural(tmp_path):
    write(tmp_path, "press/words.py", CODE)

    assert used(tmp_path) == {
        "django": [
            Wording(None, "one sentence", None),
            Wording(None, "%(n)d photo", "%(n)d photos"),
            Wording("month", "May", None),
            Wording("kit", "%(n)d file", "%(n)d files"),
        ],
        "djangojs": [],
    }


def test_templates_give_their_strings_as_django_will_look_them_up(tmp_path):
    write(tmp_path, "templates/press/release.html", TEMPLATE)

    assert used(tmp_path) == {
        "django": [
            Wording(None, "100%% ready", None),
            Wording(None, "nowhere", None),
            Wording("month", "March", None),
            Wording(None, "%(n)s picture  of %(who)s", "%(n)s pictures of %(who)s"),
            Wording(None, "İzmir və Bakı", None),
        ],
        "djangojs": [],
    }


def test_scripts_have_a_catalogue_of_their_own(tmp_path):
    write(tmp_path, "press/static/press/count.js", 'show(gettext("too long"));')

    assert used(tmp_path) == {
        "django": [],
        "djangojs": [Wording(None, "too long", None)],
    }


def test_a_string_used_in_two_places_is_listed_once(tmp_path):
    write(tmp_path, "press/a.py", '_("Photo")')
    write(tmp_path, "templates/a.html", '{% translate "Photo" %}')

    assert used(tmp_path)["django"] == [Wording(None, "Photo", None)]


def test_tests_and_other_folders_are_not_searched(tmp_path):
    write(tmp_path, "tests/test_a.py", '_("Photo")')
    write(tmp_path, "press/a.py", '_("Quote")')

    assert used(tmp_path)["django"] == [Wording(None, "Quote", None)]
