"""The web page."""

from dataclasses import fields, replace
from html.parser import HTMLParser

from press.kit import Contact, Notice, Quote, Row, Section, page
from press.text.richtext import Block, Run, blocks
from tests.press.kit.samples import caption, kit, photo, programme, version

BREAKING = "\"'><script>alert(1)</script>&<!--"


class Outline(HTMLParser):
    """Collects tags and the texts between them."""

    def __init__(self, markup):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(markup)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))

    def handle_data(self, data):
        self.texts.append(data)


def outline(contents, version):
    return Outline(page.write(contents, version).decode())


def test_the_page_is_whole_and_in_its_language():
    read = outline(kit(), version("az"))

    tags = [tag for tag, _ in read.tags]
    assert ("html", {"lang": "az"}) in read.tags
    assert tags.count("h1") == tags.count("main") == tags.count("title") == 1


def test_the_page_needs_no_other_file():
    contents = kit(version("tr"), photos=(photo(captions=(caption("tr"),)),))

    read = outline(contents, contents.versions[0])

    attributes = {name for _, given in read.tags for name in given}
    assert attributes.isdisjoint({"src", "srcset", "style"})
    assert {tag for tag, _ in read.tags}.isdisjoint({"script", "link", "img", "iframe"})


def test_nothing_in_the_contents_becomes_markup():
    hostile = version(
        **dict.fromkeys(("heading", "date", "title", "lead", "dateline"), BREAKING),
        body=(
            Block("paragraph", (Run(BREAKING, link="https://example.org/?a=\"'>"),)),
        ),
        labels=replace(
            version().labels,
            **{field.name: BREAKING for field in fields(version().labels)},
        ),
        contact=Contact(*[BREAKING] * 6),
        notices=(Notice(BREAKING, BREAKING, urgent=True),),
        quotes=(Quote(*[BREAKING] * 4),),
        sections=(Section(BREAKING, rows=(Row(BREAKING, BREAKING),)),),
        note=BREAKING,
        address=BREAKING,
    )
    photos = (photo("01.jpg", captions=(caption(text=BREAKING, credit=BREAKING),)),)

    read = outline(kit(hostile, number=BREAKING, photos=photos), hostile)

    assert BREAKING in "".join(read.texts)
    assert "script" not in {tag for tag, _ in read.tags}
    assert "alert(1)" not in {name for _, given in read.tags for name in given}


def test_bold_italic_links_and_nested_lists_keep_their_meaning():
    body = blocks(
        '<p><strong>a</strong><em>b</em><a href="https://example.org/">c</a></p>'
        "<ul><li><p>bir</p><ol><li><p>iç</p></li></ol></li></ul>"
        "<blockquote><p>söz</p></blockquote>"
    )

    markup = page.write(kit(), version(body=body, dateline="")).decode()

    assert (
        '<p><strong>a</strong><em>b</em><a href="https://example.org/">c</a></p>\n'
        "<ul><li>bir<ol><li>iç</li></ol></li></ul>\n"
        "<blockquote><p>söz</p></blockquote>"
    ) in markup


def test_rows_of_several_lines_keep_their_lines():
    markup = page.write(kit(), version(sections=(programme("Varış"),))).decode()

    assert "<p><b>Varış</b><br>Satır 1<br>Satır 2</p>" in markup
