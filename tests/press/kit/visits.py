"""Contents of a visit's kit, made with dull defaults."""

import json

from press.kit import documents
from tests.press.kit.samples import caption, kit, photo

BOTH = (caption("tr"), caption("az", text="Görüşdən bir kadr."))


def visit(*enclosed, **changes):
    values = {
        "kind": "visit",
        "key": "2026-01-baku-ziyareti",
        "number": "",
        "photos": (photo("izazder-2026-01-baku-ziyareti-01.jpg", b"visit", BOTH),),
        "enclosed": enclosed,
    }
    return kit(**(values | changes))


def release(*versions, number="2026/03", **changes):
    shown = (
        photo(f"izazder-{number.replace('/', '-')}-01.jpg", number.encode(), BOTH),
    )
    return kit(*versions, **({"number": number, "photos": shown} | changes))


def papers(stem, language):
    return [f"{language}/{stem}-{language}.{ending}" for ending in documents.ENDINGS]


def listed(files):
    return json.loads(files["manifest.json"])
