"""Pictures made for the tests, some of them with things inside that must not leave."""

import hashlib
import struct
import zlib
from io import BytesIO

from PIL import Image, ImageCms

from press.imaging.phototext import PhotoText

TEXT = PhotoText(
    title={"tr": "Bakü'de görüşme", "az": "Bakıda görüş"},
    caption={
        "tr": "Perviz Altay, Azer Allahveranov ile görüştü. Iğdır & <İzmir>",
        "az": "Pərviz Altay Azər Allahverənovla görüşdü.",
    },
    alt={"tr": "İki kişi masada", "az": "Masa arxasında iki nəfər"},
    credit="Elif Kaya / İZAZDER",
    creator="Elif Kaya",
    copyright="© 2026 İZAZDER",
    usage_terms={"tr": "Haber için serbest", "az": "Xəbər üçün sərbəst"},
    city={"tr": "Bakü", "az": "Bakı"},
    taken_on="2026-01-27",
    people=(
        {"tr": "Perviz Altay", "az": "Pərviz Altay"},
        {"tr": "Azer Allahveranov", "az": "Azər Allahverənov"},
    ),
    source="İZAZDER",
    url="https://izazder.example/tr/fotograflar/1/",
)

CANARY = "qxvwkzjpyhbtmnrdflgc"


def static(length, seed=1986):
    """Bytes without a pattern, the same each time."""
    return hashlib.shake_128(str(seed).encode()).digest(length)


def noise(size=(320, 240), mode="RGB", seed=1986):
    raw = static(size[0] * size[1] * len(mode), seed)
    return Image.frombytes(mode, size, raw)


RED, LIME, BLUE, WHITE = (255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)


def colour_at(image, across, down):
    """The pure colour nearest to the pixel at a share of width and height."""
    pixel = image.convert("RGB").getpixel(
        (int(across * image.width), int(down * image.height))
    )
    return tuple(255 * (part > 127) for part in pixel)


def quadrants(size=(320, 240)):
    """Red, green, blue and white, so that turning and cropping can be told."""
    width, height = size
    image = Image.new("RGB", size, "white")
    image.paste("red", (0, 0, width // 2, height // 2))
    image.paste("lime", (width // 2, 0, width, height // 2))
    image.paste("blue", (0, height // 2, width // 2, height))
    return image


def encoded(image, kind, **options):
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def jpeg(size=(320, 240), **options):
    return encoded(noise(size), "JPEG", **({"quality": 80} | options))


def decoded(data):
    image = Image.open(BytesIO(data))
    image.load()
    return image


def srgb_profile():
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def segment(marker, payload):
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def chunk(name, payload):
    crc = zlib.crc32(name + payload)
    return struct.pack(">L", len(payload)) + name + payload + struct.pack(">L", crc)


PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def png_header(width, height, depth=8, colour=2):
    return chunk(
        b"IHDR", struct.pack(">LLBBBBB", width, height, depth, colour, 0, 0, 0)
    )


def sixteen_bit_png(size, colour):
    """One colour throughout; Pillow can read such a file but not write it."""
    row = b"\0" + struct.pack(">HHH", *colour) * size[0]
    rows = zlib.compress(row * size[1])
    chunks = [png_header(*size, depth=16), chunk(b"IDAT", rows), chunk(b"IEND", b"")]
    return PNG_SIGNATURE + b"".join(chunks)


def riff_chunk(name, payload):
    return (
        struct.pack("<4sL", name, len(payload)) + payload + b"\0" * (len(payload) % 2)
    )


def iim_entry(number, value, record=2):
    return struct.pack(">BBBH", 0x1C, record, number, len(value)) + value


def photoshop(iim):
    padding = b"\0" * (len(iim) % 2)
    return struct.pack(">4sHHL", b"8BIM", 0x0404, 0, len(iim)) + iim + padding


def xmp(body="", attributes=""):
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
        f"{attributes}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def exif(orientation=1, **texts):
    """A camera's Exif: place, owner, maker note, and a thumbnail of the scene."""
    block = Image.Exif()
    block[0x0112] = orientation
    block[0x010F] = CANARY
    block[0x013B] = texts.get("artist", "")
    block.get_ifd(0x8769).update({0x927C: CANARY.encode(), 0xA430: CANARY})
    if "taken" in texts:
        block.get_ifd(0x8769)[0x9003] = texts["taken"]
    block.get_ifd(0x8825).update(
        {1: "N", 2: (40.0, 22.0, 39.0), 3: "E", 4: (49.0, 53.0, 31.0), 27: CANARY}
    )
    return block.tobytes()


PLACE = f"<exif:GPSLatitude>40,22.{CANARY}N</exif:GPSLatitude>"


def telltale_jpeg():
    """A JPEG with the canary at every place a camera or an editor may write to."""
    thumbnail = encoded(Image.new("RGB", (8, 8)), "JPEG", comment=CANARY)
    before = [
        segment(0xE0, b"JFXX\0\x10" + thumbnail),
        segment(0xE1, exif() + thumbnail),
        segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + xmp(PLACE)),
        segment(0xE2, b"FPXR\0" + CANARY.encode()),
        segment(0xE2, b"ICC_PROFILE\0\1\1" + CANARY.encode()),
        segment(0xE7, CANARY.encode()),
        segment(0xED, b"Photoshop 3.0\0" + photoshop(iim_entry(90, CANARY.encode()))),
        segment(0xEE, b"Adobe\0\x64\0\0\0\0\1" + CANARY.encode()),
        segment(0xFE, CANARY.encode()),
    ]
    plain = encoded(noise(), "JPEG", progressive=True)
    scan = plain.rindex(b"\xff\xda")  # the last of several: metadata may sit between
    between = segment(0xFE, CANARY.encode()) + segment(0xE1, exif())
    return (
        plain[:20] + b"".join(before) + plain[20:scan] + between + plain[scan:]
        + b"PK\3\4" + CANARY.encode()
    )  # fmt: skip


def telltale_png():
    plain = encoded(noise(), "PNG")
    packed = zlib.compress(CANARY.encode())
    before = [
        chunk(b"tEXt", b"Comment\0" + CANARY.encode()),
        chunk(b"zTXt", b"Location\0\0" + packed),
        chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp(PLACE)),
        chunk(b"eXIf", exif()[6:]),
        chunk(b"iCCP", b"icc\0\0" + packed),
        chunk(b"tIME", b"\x07\xea\1\x1c\0\0\0"),
        chunk(b"prVt", CANARY.encode()),
    ]
    return plain[:33] + b"".join(before) + plain[33:] + b"PK\3\4" + CANARY.encode()


def riff(*chunks):
    body = b"WEBP" + b"".join(chunks)
    return b"RIFF" + struct.pack("<L", len(body)) + body


def telltale_webp():
    coded = encoded(noise(), "WEBP")[12:]
    header = bytes([0x2C, 0, 0, 0]) + (319).to_bytes(3, "little")
    header += (239).to_bytes(3, "little")
    return (
        riff(
            riff_chunk(b"VP8X", header),
            riff_chunk(b"ICCP", CANARY.encode()),
            coded,
            riff_chunk(b"EXIF", exif()),
            riff_chunk(b"XMP ", xmp(PLACE)),
            riff_chunk(b"prVt", CANARY.encode()),
        )
        + CANARY.encode()
    )
