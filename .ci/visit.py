"""Visit a freshly started demo as a newsroom would: pages, a release, its press kit."""

import io
import json
import re
import sys
import time
import zipfile
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from urllib.parse import urlsplit

PATIENCE = 600  # seconds, the installation of every package included


def fetch(address: str, path: str) -> bytes:
    """The body of the page, which has to answer 200."""
    connection = HTTPConnection(urlsplit(address).netloc, timeout=60)
    connection.request("GET", path)
    response = connection.getresponse()
    body = response.read()
    if response.status != 200:
        sys.exit(f"{path} answered {response.status}")
    sys.stdout.write(f"{path}: {len(body)} bytes\n")
    return body


def wait_for(address: str, process: int) -> None:
    """Return when the demo answers; give up when its process has ended."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            fetch(address, "/health/live")
        except (OSError, HTTPException):
            if not Path(f"/proc/{process}").exists():
                sys.exit("The demo ended before it answered.")
            time.sleep(1)
        else:
            return
    sys.exit(f"The demo did not answer within {PATIENCE} s.")


def first_link(page: bytes, pattern: str) -> str:
    """The first address on the page that looks like `pattern`."""
    found = re.search(rf'href="(?:http://[^/"]+)?({pattern})"', page.decode())
    if not found:
        sys.exit(f"The page has no link like {pattern}")
    return found[1]


def main(address: str, process: str) -> None:
    """Take the way from the home page to the kit in both languages."""
    wait_for(address, int(process))
    for language, section in (("tr", "bultenler"), ("az", "press-relizler")):
        home = fetch(address, f"/{language}/")
        release = first_link(home, rf"/{language}/{section}/\d{{4}}/[^/\"]+/")
        kit = first_link(fetch(address, release), rf"{release}[^\"]*kit[^\"]*")
        archive = zipfile.ZipFile(io.BytesIO(fetch(address, kit)))
        if broken := archive.testzip():
            sys.exit(f"{broken} in the kit is damaged.")
        names = archive.namelist()
        json.loads(archive.read(next(n for n in names if n.endswith("manifest.json"))))
        sys.stdout.write("\n".join(f"    {name}" for name in names) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
