"""Countries stand in the reader's language and in the order of its alphabet."""

import pytest
from django.utils import translation

from press.models.country import choices, country_name
from press.text.collation import sort_key


@pytest.mark.parametrize("language", ["tr", "az"])
def test_the_two_cities_countries_lead_and_the_others_follow_the_alphabet(language):
    with translation.override(language):
        listed = [(code, str(name)) for code, name in choices()]

    names = [name for _code, name in listed[2:]]
    assert [code for code, _name in listed[:2]] == ["TR", "AZ"]
    assert names == sorted(names, key=lambda name: sort_key(name, language))


@pytest.mark.parametrize("language", ["tr", "az"])
def test_only_countries_are_listed(language):
    with translation.override(language):
        codes = {code for code, _name in choices()}

    assert codes & {"XA", "XB", "EU", "UN", "ZZ", "QO", "IC"} == set()
    assert codes >= {"TR", "AZ", "GE", "DE", "XK"}


@pytest.mark.parametrize(
    ("code", "language", "name"),
    [
        ("DE", "tr", "Almanya"),
        ("DE", "az", "Almaniya"),
        ("DE", None, "Almanya"),
        ("", "tr", ""),
    ],
)
def test_a_country_is_named_in_a_language(code, language, name):
    with translation.override("fr"):
        assert country_name(code, language) == name
