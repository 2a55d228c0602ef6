"""The card a release shows when its address is shared: two cities on one waterline."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

CARD_SIZE = WIDTH, HEIGHT = 1200, 630
_MARGIN, _WATERLINE = 64, 250
_HORIZON = 0.64  # where it lies in every picture of the sea
_ENLARGED = 1.42  # the sea is wider than the card, so that its light is not all there
_DEEP, _INK, _WHITE = "#06222f", "#0e2431", "#ffffff"
_ARROW, _DASH = "#b3122f", "#ff7e8e"
_NAME_SIZES = (168, 150, 132, 116, 100, 84, 68)
_TITLE_SIZES = (60, 54, 48, 42)
_MOST_LINES = 3
_SHORTEST_ARROW = 120

Face = ImageFont.FreeTypeFont


@dataclass(frozen=True)
class Faces:
    """Where the picture of the sea and the two typefaces lie."""

    sea: Path
    serif: Path
    sans: Path

    def serif_at(self, size: int) -> Face:
        return ImageFont.truetype(self.serif, size)


def _background(sea: Path) -> Image.Image:
    """Sky above the waterline; below, the sea that grows dark enough for white."""
    with Image.open(sea) as picture:
        width = round(WIDTH * _ENLARGED)
        height = round(picture.height * width / picture.width)
        water = picture.convert("RGB").resize((width, height), Image.Resampling.LANCZOS)
    top = round(height * _HORIZON) - _WATERLINE
    left = (width - WIDTH) // 2
    card = Image.new("RGB", CARD_SIZE, _DEEP)
    card.paste(water, (-left, -top))
    depth = bytes(
        min(255, max(0, (row - _WATERLINE) * 255 // 190)) for row in range(HEIGHT)
    )
    shade = Image.frombytes("L", (1, HEIGHT), depth).resize(CARD_SIZE)
    card.paste(Image.new("RGB", CARD_SIZE, _DEEP), mask=shade)
    return card


def _name_face(faces: Faces, names: str, room: float) -> Face:
    """The largest in which both cities and an arrow between them find room."""
    for size in _NAME_SIZES:
        face = faces.serif_at(size)
        if face.getlength(names) <= room:
            break
    return face


def _draw_cities(
    draw: ImageDraw.ImageDraw, faces: Faces, left: str, right: str
) -> None:
    room = WIDTH - 2 * _MARGIN - _SHORTEST_ARROW
    face = _name_face(faces, left + right, room)
    if face.getlength(left + right) > room:
        left, right = (_clipped(name, face, room / 2) for name in (left, right))
    draw.text((_MARGIN - 6, _WATERLINE), left, _INK, face, anchor="ls")
    draw.text((WIDTH - _MARGIN + 4, _WATERLINE), right, _INK, face, anchor="rs")
    start = _MARGIN + face.getlength(left) + 18
    end = WIDTH - _MARGIN - face.getlength(right) - 18
    draw.rectangle((start, _WATERLINE - 3, end, _WATERLINE + 2), fill=_ARROW)


def _wrapped(text: str, face: Face, room: float) -> Iterator[str]:
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and face.getlength(longer) > room:
            yield line
            longer = word
        line = longer
    yield line


def _clipped(text: str, face: Face, room: float) -> str:
    """Ended by an ellipsis where it would leave the card."""
    if face.getlength(text) <= room:
        return text
    while text and face.getlength(f"{text}…") > room:
        text = text[:-1].rstrip(" ,;:.–")
    return f"{text}…"


def _fitted(title: str, faces: Faces) -> tuple[Face, list[str]]:
    """The largest size in which the title needs at most three lines."""
    room = WIDTH - 2 * _MARGIN
    for size in _TITLE_SIZES:
        face = faces.serif_at(size)
        lines = list(_wrapped(title, face, room))
        if len(lines) <= _MOST_LINES and max(map(face.getlength, lines)) <= room:
            return face, lines
    last = " ".join(lines[_MOST_LINES - 1 :])
    kept = [*lines[: _MOST_LINES - 1], last]
    return face, [_clipped(line, face, room) for line in kept]


def _draw_title(draw: ImageDraw.ImageDraw, faces: Faces, title: str) -> None:
    face, lines = _fitted(title, faces)
    baseline = 362 if len(lines) > 1 else 400
    for line in lines:
        draw.text((_MARGIN, baseline), line, _WHITE, face, anchor="ls")
        baseline += round(face.size * 1.12)


def _draw_office(
    draw: ImageDraw.ImageDraw, faces: Faces, brand: str, office: str
) -> None:
    face = ImageFont.truetype(faces.sans, 27)
    baseline = HEIGHT - 48
    draw.text((_MARGIN, baseline), brand, _WHITE, face, anchor="ls")
    dash = _MARGIN + face.getlength(brand) + 18
    draw.rectangle((dash, baseline - 11, dash + 50, baseline - 8), fill=_DASH)
    draw.text((dash + 68, baseline), office, _WHITE, face, anchor="ls")


def social_card(
    title: str,
    left: str,
    right: str,
    brand: str,
    office: str,
    *,
    sea: Path,
    serif: Path,
    sans: Path,
) -> bytes:
    """A JPEG of 1200 by 630: the cities, the title, and whose it is."""
    faces = Faces(sea, serif, sans)
    card = _background(sea)
    draw = ImageDraw.Draw(card)
    _draw_cities(draw, faces, left, right)
    _draw_title(draw, faces, title)
    _draw_office(draw, faces, brand, office)
    file = BytesIO()
    card.save(file, "JPEG", quality=86, optimize=True, progressive=True)
    return file.getvalue()
