"""Columns and languages."""

import pytest

from press.text.language import LANGUAGES, column, known, other


def test_a_field_has_one_column_per_language():
    columns = [column("title", language) for language in LANGUAGES]

    assert columns == ["title_tr", "title_az"]


def test_each_language_is_the_other_ones_other():
    assert [other(language) for language in LANGUAGES] == ["az", "tr"]


@pytest.mark.parametrize(
    "ask", [known, other, lambda language: column("title", language)]
)
@pytest.mark.parametrize("language", ["en", "", "TR", "tr-tr", "az_Latn"])
def test_a_language_we_do_not_publish_in_is_refused(ask, language):
    with pytest.raises(ValueError, match="expected one of tr, az"):
        ask(language)
