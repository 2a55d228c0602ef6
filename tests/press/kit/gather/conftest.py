"""What every kit needs."""

import pytest

from tests.factories.press import OrganisationFactory, PressContactFactory


@pytest.fixture
def contact(db):
    return PressContactFactory(
        name_tr="İZAZDER Basın Ofisi",
        name_az="İZAZDER Mətbuat Xidməti",
        title_tr="Basın iletişim",
        title_az="Baş mütəxəssis",
        email="basin@example.org",
        phone="+90 232 000 00 00",
        languages=["tr", "az"],
        is_main=True,
    )


@pytest.fixture
def own(db):
    return OrganisationFactory(
        name_tr="İzmir Azerbaycan Derneği",
        name_az="İzmir Azərbaycan Dərnəyi",
        short_name_tr="İZAZDER",
        short_name_az="İZAZDER",
        about_tr="Bir dernek.",
        about_az="Bir dərnək.",
        is_own=True,
    )
