"""The hints beside a new password are true before anything is typed."""

import pytest
from django.contrib.auth.password_validation import (
    password_validators_help_texts,
    validate_password,
)
from django.core.exceptions import ValidationError
from django.utils import translation

from tests.factories.press import UserFactory


@pytest.mark.django_db
def test_a_password_like_its_owners_address_is_refused():
    user = UserFactory(email="nigar.aliyeva@example.org")

    with pytest.raises(ValidationError):
        validate_password("nigar.aliyeva", user)


def test_no_hint_claims_that_the_password_is_too_similar():
    with translation.override("az"):
        hints = " ".join(password_validators_help_texts())

    assert "çox bənzərdir" not in hints
