"""What a form of a release sends, typed or forged."""

from press.models import Release
from tests.press.admin.desk import address

ADD = address(Release, "add")
TYPED = {
    "title_tr": ["Bakü’de görüş"],
    "lead_tr": ["Kim, ne, nerede."],
    "body_tr": ["<p>Metin.</p>"],
    "dateline_city_tr": ["İzmir"],
    "title_az": ["Bakıda görüş"],
    "lead_az": ["Kim, nə, harada."],
    "body_az": ["<p>Mətn.</p>"],
    "dateline_city_az": ["İzmir"],
}


def words(release):
    fields = ("title", "slug", "lead", "body", "dateline_city")
    return {
        f"{name}_{code}": getattr(release, f"{name}_{code}")
        for name in fields
        for code in ("tr", "az")
    }


def hostile(release):
    """What a form might send for everything that is locked."""
    sent = {name: ["Değişti"] for name in words(release)}
    return sent | {
        "slug_tr": ["degisti"],
        "slug_az": ["deyisdi"],
        "kind": ["statement"],
        "dateline_date": ["01/01/2020"],
        "publish_at_0": ["01/01/2020"],
        "publish_at_1": ["10:00"],
        "embargo": ["on"],
        "together": ["on"],
        "status": ["draft"],
        "author": ["1"],
        "number": ["99"],
        "approved_az_at": ["2020-01-01"],
        "worded_tr_by": ["1"],
    }
