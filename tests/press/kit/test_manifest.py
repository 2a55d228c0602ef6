"""What the manifest of a visit's kit says of the releases in it."""

import datetime as dt
import hashlib

from press.kit import LanguageState, Parcel
from tests.press.kit.samples import AT, version
from tests.press.kit.test_parcel import unpacked
from tests.press.kit.visits import listed, papers, release, visit

LATER = AT + dt.timedelta(days=2)


def test_one_manifest_lists_every_other_file_as_it_was_sent():
    files = unpacked(Parcel(visit(release(), release(number="2026/04"))))
    manifests = [name for name in files if name.endswith("manifest.json")]

    sent = listed(files)["files"]

    assert manifests == ["manifest.json"]
    del files["manifest.json"]
    assert {file["path"]: (file["size"], file["sha256"]) for file in sent} == {
        name: (len(data), hashlib.sha256(data).hexdigest())
        for name, data in files.items()
    }


def test_the_manifest_describes_each_release_and_names_its_files():
    contents = visit(
        release(
            version("tr", address="https://example.org/tr/"),
            changed_at=LATER,
            states=(LanguageState("tr", "current", AT),),
        )
    )

    manifest = listed(unpacked(Parcel(contents)))

    assert (manifest["kind"], manifest["key"]) == ("visit", "2026-01-baku-ziyareti")
    assert manifest["enclosed"] == [
        {
            "kind": "release",
            "key": "baku-temaslari",
            "number": "2026/03",
            "version": 4,
            "changed_at": "2026-01-30T15:30:00+03:00",
            "published_at": "2026-01-28T15:30:00+03:00",
            "embargo_until": None,
            "languages": [
                {
                    "language": "tr",
                    "state": "current",
                    "approved_at": "2026-01-28T15:30:00+03:00",
                    "included": True,
                    "title": "Bakü'de görüşme",
                    "address": "https://example.org/tr/",
                }
            ],
            "files": [
                *papers("izazder-2026-03", "tr"),
                "photos/izazder-2026-03-01.jpg",
            ],
        }
    ]


def test_the_kit_is_as_new_as_its_newest_release():
    parcel = Parcel(visit(release(changed_at=LATER)))

    assert parcel.at == LATER
    assert listed(unpacked(parcel))["changed_at"] == "2026-01-30T15:30:00+03:00"
