"""Tables of words and what follows them in each case, read for the tests."""

from press.text.grammar import Case

COLUMNS = (
    Case.LOCATIVE,
    Case.DATIVE,
    Case.ABLATIVE,
    Case.GENITIVE,
    Case.ACCUSATIVE,
    Case.INSTRUMENTAL,
)


def forms(table):
    """List each name with each case and what it becomes; a plus stands for a space."""
    return [
        (name, case, name + ending)
        for name, endings in _rows(table)
        for case, ending in zip(COLUMNS, endings, strict=True)
    ]


def whole_forms(table):
    """List each noun with each case and what it becomes, written out in the table."""
    return [
        (noun, case, form)
        for noun, inflected in _rows(table)
        for case, form in zip(COLUMNS, inflected, strict=True)
    ]


def _rows(table):
    for row in table.strip().splitlines():
        words = row.split()
        yield (
            " ".join(words[: -len(COLUMNS)]),
            [word.replace("+", " ") for word in words[-len(COLUMNS) :]],
        )
