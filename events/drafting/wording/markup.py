"""Plain text as the few elements of rich text that a draft is made of."""

from collections.abc import Iterable
from html import escape


def paragraph(*sentences: str) -> str:
    """One paragraph of the sentences that say something; nothing of none."""
    text = " ".join(filter(None, sentences))
    return f"<p>{escape(text, quote=False)}</p>" if text else ""


def heading(text: str) -> str:
    return f"<h2>{escape(text, quote=False)}</h2>"


def bullets(texts: Iterable[str]) -> str:
    listed = "".join(f"<li>{paragraph(text)}</li>" for text in texts)
    return f"<ul>{listed}</ul>" if listed else ""
