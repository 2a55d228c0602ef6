import pytest
from django.utils.translation import override

from press.pages import Page, Switch, in_each_language
from press.pages.addresses import further_page

HERE = "http://127.0.0.1:8000"


@pytest.fixture(autouse=True)
def turkish():
    with override("tr"):
        yield


def test_a_page_in_both_languages_leads_to_its_twin():
    page = Page(addresses={"tr": "/tr/a/", "az": "/az/b/"})

    assert page.switch == Switch("az", "/az/b/", translated=True)
    assert page.switch.name == "Azərbaycanca"
    assert page.hreflang == [
        ("tr", f"{HERE}/tr/a/"),
        ("az", f"{HERE}/az/b/"),
        ("x-default", f"{HERE}/tr/a/"),
    ]


def test_an_untranslated_page_leads_to_the_other_languages_list():
    page = Page(addresses={"tr": "/tr/a/", "az": None})

    assert page.switch == Switch("az", "/az/press-relizler/", translated=False)
    assert page.hreflang == [("tr", f"{HERE}/tr/a/"), ("x-default", f"{HERE}/tr/a/")]
    assert page.other_locales == []


def test_a_page_at_no_address_leads_home_and_names_no_address():
    page = Page()

    assert page.switch == Switch("az", "/az/", translated=True)
    assert (page.canonical, page.hreflang) == ("", [])


def test_a_page_outside_every_index_offers_no_alternates():
    page = Page(addresses={"tr": "/tr/a/?q=x", "az": "/az/b/?q=x"}, indexed=False)

    assert page.hreflang == []
    assert page.canonical == f"{HERE}/tr/a/?q=x"


def test_each_language_is_asked_with_itself_active():
    addresses = in_each_language(lambda language: language if language == "az" else "")

    assert addresses == {"tr": None, "az": "az"}


@pytest.mark.parametrize(
    ("path", "number", "further"),
    [
        ("/tr/a/", 1, "/tr/a/"),
        ("/tr/a/", 2, "/tr/a/?page=2"),
        ("/tr/a/?q=x", 3, "/tr/a/?q=x&page=3"),
    ],
)
def test_further_pages_of_a_list_are_numbered(path, number, further):
    assert further_page(path, number) == further
