"""A reader who follows every address that the site gives away, and reads every file."""

import io
import json
import re
from collections import deque
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote, urlencode
from zipfile import ZipFile, is_zipfile

from django.conf import settings
from django.test import Client
from lxml import html
from pypdf import PdfReader

LINKS = re.compile(
    r"""(?:href|src|action|content|hx-get)="([^"]*)"|<loc>([^<]*)</loc>"""
)
SETS = re.compile(r'srcset="([^"]*)"')
MARKUP = ("text/html", "application/xml", "application/rss+xml", "application/atom+xml")


@dataclass(frozen=True)
class Answer:
    address: str
    status: int
    headers: dict[str, str]
    body: bytes
    cookies: tuple[str, ...]
    view: str

    @property
    def kind(self):
        return self.headers.get("Content-Type", "").partition(";")[0]

    @property
    def told(self):
        """All that a stranger can learn from it, apart from what they asked."""
        return self.status, self.headers, self.body, self.cookies

    @property
    def is_markup(self):
        return self.kind in MARKUP

    @property
    def text(self):
        """Everything that can be read in it, unpacked and unescaped."""
        told = [self.address, *self.headers.values(), *read(self.body, self.kind)]
        return "\n".join(unescape(unquote(part)) for part in told)


def ask(client, address, method="get", **extra):
    response = getattr(client, method)(address, **extra)
    body = (
        b"".join(response.streaming_content) if response.streaming else response.content
    )
    match = response.wsgi_request.resolver_match
    return Answer(
        address,
        response.status_code,
        dict(response.headers),
        body,
        tuple(response.cookies),
        match.view_name if match else "",
    )


def read(body, kind=""):
    """The words of a file: of every file in a ZIP, of every page of a PDF, unfolded."""
    if kind.startswith("image/"):
        return [body.decode("latin-1"), body.decode("utf-8", "ignore")]
    if is_zipfile(io.BytesIO(body)):
        with ZipFile(io.BytesIO(body)) as archive:
            return [
                part
                for name in archive.namelist()
                for part in (name, *read(archive.read(name)))
            ]
    if body.startswith(b"%PDF"):
        document = PdfReader(io.BytesIO(body))
        pages = [page.extract_text() for page in document.pages]
        return [
            *pages,
            str(document.metadata),
            str(document.xmp_metadata),
            body.decode("latin-1"),
        ]
    if body.startswith(b"BEGIN:VCALENDAR"):
        body = body.replace(b"\r\n ", b"")  # its long lines are folded
    return [body.decode("utf-8", "replace")]


def links(answer):
    """Every address of ours in a page, a feed, a sitemap or a block of JSON-LD."""
    if "Location" in answer.headers:
        yield answer.headers["Location"]
    if not (answer.is_markup and answer.body):
        return
    text = answer.body.decode()
    for pair in LINKS.findall(text):
        yield unescape(pair[0] or pair[1])
    for listed in SETS.findall(text):
        yield from (part.split()[0] for part in listed.split(", "))
    if answer.kind == "text/html":
        yield from asked(text)


def asked(page):
    """What a reader can ask by forms and find in structured data."""
    tree = html.document_fromstring(page)
    for form in tree.forms:
        for select in form.iter("select"):
            for value in filter(None, select.value_options):
                yield f"{form.action}?{urlencode({select.name: value})}"
    for block in tree.xpath('//script[@type="application/ld+json"]/text()'):
        yield from re.findall(
            rf'{settings.PUBLIC_URL}[^"]*', json.dumps(json.loads(block))
        )


def inside(link):
    """The address as a path of this site; None for one that leads elsewhere."""
    path = link.removeprefix(settings.PUBLIC_URL).partition("#")[0]
    if path.startswith("/") and not path.startswith(("//", "/static/")):
        return path
    return None


def crawl(*beginnings, by=Client, most=2000):
    """The answer of every address that can be reached; `by` makes the browser for each."""
    waiting, answers = deque(beginnings), {}
    while waiting:
        address = waiting.popleft()
        if address in answers:
            continue
        assert len(answers) < most, "the site gives away addresses without end"
        answers[address] = ask(by(), address)
        waiting.extend(filter(None, map(inside, links(answers[address]))))
    return answers


def leads_here(answer):
    """Whether a redirect stays on this site, as every browser reads it."""
    target = answer.headers.get("Location", "/").replace("\\", "/")
    return target.startswith("/") and not target.startswith("//")
