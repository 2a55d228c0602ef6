"""A text as a row of passages, each knowing the lists and quotes it stands in."""

from dataclasses import dataclass
from typing import Literal

PassageTag = Literal["p", "h2", "h3"]
ContainerTag = Literal["ul", "ol", "li", "blockquote"]


@dataclass(frozen=True)
class Run:
    """Text of one look; a hard line break is a newline."""

    text: str
    bold: bool = False
    italic: bool = False
    link: str = ""

    @property
    def look(self) -> tuple[bool, bool, str]:
        return self.bold, self.italic, self.link


@dataclass(frozen=True)
class Container:
    """A list, an item or a quotation; the number tells two of a kind apart."""

    tag: ContainerTag
    number: int

    @property
    def is_list(self) -> bool:
        return self.tag in {"ul", "ol"}


Path = tuple[Container, ...]


@dataclass(frozen=True)
class Passage:
    """A paragraph or a heading, inside its containers from the outermost."""

    tag: PassageTag
    path: Path
    runs: tuple[Run, ...]
