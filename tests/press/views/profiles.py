"""The page of a person or an institution as its reader sees it."""

import json
import re

from django.utils.translation import override

SITE = "http://127.0.0.1:8000"


def address(row, language="tr"):
    with override(language):
        return row.get_absolute_url()


def page(client, row, language="tr"):
    response = client.get(address(row, language))
    assert response.status_code == 200
    return response.content.decode()


def data(html):
    """The structured data of a page, by type."""
    found = re.findall(r'<script type="application/ld\+json">(.*?)</script>', html)
    return {thing["@type"]: thing for thing in map(json.loads, found)}
