"""How the office types a day and an hour."""

import datetime as dt

import pytest
from django import forms
from django.utils import translation

DAY = dt.date(2026, 1, 28)


@pytest.mark.parametrize("language", ["tr", "az"])
def test_a_day_is_shown_with_dots_in_both_languages(language):
    with translation.override(language):
        shown = forms.DateInput().format_value(DAY)

    assert shown == "28.01.2026"


@pytest.mark.parametrize("language", ["tr", "az"])
def test_an_hour_is_shown_without_seconds(language):
    with translation.override(language):
        shown = forms.TimeInput().format_value(dt.time(14, 5))

    assert shown == "14:05"


@pytest.mark.parametrize(
    "typed", ["28.01.2026", "28/01/2026", "28.01.26", "2026-01-28"]
)
@pytest.mark.parametrize("language", ["tr", "az"])
def test_every_usual_way_to_type_a_day_is_understood(typed, language):
    with translation.override(language):
        day = forms.DateField().clean(typed)

    assert day == DAY


@pytest.mark.parametrize("typed", ["14:05", "14.05", "14:05:00"])
@pytest.mark.parametrize("language", ["tr", "az"])
def test_an_hour_is_understood_with_a_dot_and_with_a_colon(typed, language):
    with translation.override(language):
        hour = forms.TimeField().clean(typed)

    assert hour == dt.time(14, 5)
