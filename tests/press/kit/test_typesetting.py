"""Typesetting: a document reads its own folder, the house's package and what it is handed."""

import io
import tempfile

import pytest
import typst
from pypdf import PdfReader

from press.kit.typesetting import forget, nodes, typeset
from press.text.richtext import blocks
from tests.press.kit.samples import AT
from tests.press.kit.test_pictures import picture

HOUSE = """
#import "@izazder/house:1.0.0": *
#let it = json(bytes(sys.inputs.document))
#set document(title: "Örnek")
#show: body => house("tr", body)
"""


@pytest.fixture
def template(tmp_path):
    folder = tmp_path / "templates"
    folder.mkdir()

    def write(source):
        path = folder / "document.typ"
        path.write_text(HOUSE + source)
        return path

    return write


def read(made):
    return PdfReader(io.BytesIO(made.data))


def test_a_document_shares_the_look_of_the_house(template):
    made = typeset(template("= #it.title"), {"title": "Başlık"}, AT)

    assert made.standard == "a-2a ua-1"
    assert read(made).pages[0].extract_text() == "Başlık"


@pytest.mark.parametrize(
    ("source", "standard"),
    [("= Bir\n== İki", "a-2a ua-1"), ("= Bir\n=== Üç", "a-2b"), ("= 🎉", "")],
)
def test_the_standard_that_could_be_kept_is_recorded(template, source, standard):
    assert typeset(template(source), {}, AT).standard == standard


@pytest.mark.parametrize("path", ["../secret.txt", "/etc/hostname", "/../secret.txt"])
def test_a_document_reads_nothing_outside_its_folder(template, tmp_path, path):
    (tmp_path / "secret.txt").write_text("secret")

    with pytest.raises(typst.TypstError):
        typeset(template(f'#read("{path}")'), {}, AT)


def test_a_document_reads_what_lies_beside_it(template):
    path = template('#read("beside.txt")')
    (path.parent / "beside.txt").write_text("yanında")

    assert read(typeset(path, {}, AT)).pages[0].extract_text() == "yanında"


def test_pictures_are_handed_over_and_leave_nothing_behind(
    template, tmp_path, monkeypatch
):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    path = template('#for name in it { picture(name, "Portre", 28mm, 36mm) }')
    files = {"a": picture(), "b": b"broken"}

    made = typeset(path, ["a", "b", "c"], AT, files=files)

    assert made.standard == "a-2a ua-1"
    assert len(read(made).pages[0].images) == 1
    assert [one.name for one in tmp_path.iterdir()] == ["templates"]
    assert list(path.parent.iterdir()) == [path]


def test_a_picture_keeps_its_shape_within_its_place(template):
    source = '#context measure(picture("a", "Portre", 28mm, 36mm)).height.mm()'

    heights = [
        read(typeset(template(source), {}, AT, files={"a": picture(size)}))
        .pages[0]
        .extract_text()
        for size in ((300, 400), (400, 400), (300, 900))
    ]

    assert [round(float(height)) for height in heights] == [
        36,
        28,
        36,
    ]


def test_forgetting_changes_no_document(template):
    path = template("= #it.title")
    first = typeset(path, {"title": "Bir"}, AT)

    forget()

    assert typeset(path, {"title": "Bir"}, AT) == first


def test_list_items_are_gathered_and_neighbouring_quotes_counted():
    laid = nodes(
        blocks(
            "<ul><li><p>a</p></li><li><p>b</p></li></ul>"
            "<blockquote><p>c</p><p>d</p></blockquote>"
        )
    )

    assert [node["kind"] for node in laid] == ["list", "quote", "quote"]
    assert [node["opens"] for node in laid[1:]] == [True, False]
