from io import BytesIO

import pytest
from PIL import Image

from press.imaging.intake import take_in
from press.imaging.renditions import FORMATS, available, render
from tests.press.imaging.pictures import (
    BLUE,
    CANARY,
    LIME,
    RED,
    WHITE,
    colour_at,
    decoded,
    encoded,
    exif,
    noise,
    quadrants,
    telltale_jpeg,
    telltale_png,
    telltale_webp,
)


def stored(data):
    return take_in(BytesIO(data)).data


def corners(image):
    near, far = 0.2, 0.8
    return [colour_at(image, x, y) for y in (near, far) for x in (near, far)]


def test_every_size_is_made_in_every_format_with_the_announced_measures():
    original = stored(encoded(quadrants((2400, 1600)), "JPEG"))

    made = list(render(original))

    assert {(m.name, m.format, m.width, m.height) for m in made} == {
        (r.name, kind, r.width, r.height)
        for r in available(2400, 1600)
        for kind in FORMATS
    }
    for one in made:
        image = decoded(one.data)
        assert (image.format, image.size, image.mode) == (
            one.format.upper(),
            (one.width, one.height),
            "RGB",
        )


def test_a_small_original_is_not_enlarged():
    made = render(stored(encoded(quadrants((300, 200)), "PNG")), formats=["jpeg"])

    assert [(m.name, decoded(m.data).size) for m in made] == [
        ("w480", (300, 200)),
        ("lead600", (300, 200)),
        ("square320", (200, 200)),
        ("square160", (160, 160)),
    ]


def test_only_what_is_asked_for_is_made():
    original = stored(encoded(quadrants((1400, 900)), "JPEG"))

    made = render(original, names=["lead600", "w480"], formats=["webp"])

    assert [(m.name, m.format, m.width, m.height) for m in made] == [
        ("w480", "webp", 480, 309),
        ("lead600", "webp", 600, 400),
    ]


def test_an_unknown_size_is_refused_before_anything_is_read():
    with pytest.raises(KeyError):
        render(b"", names=["w480", "w10000"])


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_renditions_stand_upright(kind, orientation):
    upright = quadrants((960, 640))
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,  # what a viewer undoes by turning clockwise
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    held = upright.transpose(turn[orientation]) if orientation > 1 else upright
    original = stored(encoded(held, kind, exif=exif(orientation=orientation)))

    made = list(render(original, names=["w480", "lead600"], formats=["webp"]))

    assert [(m.width, m.height) for m in made] == [(480, 320), (600, 400)]
    for one in made:
        assert corners(decoded(one.data)) == [RED, LIME, BLUE, WHITE]


@pytest.mark.parametrize(
    ("focal", "expected"),
    [((0.1, 0.1), RED), ((0.9, 0.1), LIME), ((0.1, 0.9), BLUE), ((0.9, 0.9), WHITE)],
)
def test_crops_follow_the_focal_point(focal, expected):
    wide = stored(encoded(quadrants((1600, 400)), "JPEG"))
    tall = stored(encoded(quadrants((400, 1600)), "JPEG"))

    from_wide, from_tall = (
        decoded(next(render(source, focal, ["square320"], ["jpeg"])).data)
        for source in (wide, tall)
    )

    down, across = focal[1], focal[0]
    assert colour_at(from_wide, 0.5, down) == expected
    assert colour_at(from_tall, across, 0.5) == expected


@pytest.mark.parametrize("telltale", [telltale_jpeg, telltale_png, telltale_webp])
def test_no_rendition_carries_any_metadata(telltale):
    for source in (telltale(), stored(telltale())):
        for made in render(source):
            image = decoded(made.data)
            assert CANARY.encode() not in made.data
            assert not {"exif", "xmp", "icc_profile", "comment"} & image.info.keys()
            assert dict(image.getexif()) == {}


def test_a_rendition_resembles_its_original():
    smooth = noise((30, 20)).resize((1500, 1000), Image.Resampling.BICUBIC)
    original = stored(encoded(smooth, "JPEG", quality=95))

    for made in render(original, names=["w480"]):
        expected = smooth.resize((480, 320), Image.Resampling.LANCZOS)
        pairs = zip(decoded(made.data).tobytes(), expected.tobytes(), strict=True)
        differences = [abs(ours - theirs) for ours, theirs in pairs]

        assert sum(differences) / len(differences) < 3


def test_a_file_on_disk_does_as_well(tmp_path):
    original = stored(encoded(quadrants(), "JPEG"))
    (tmp_path / "original").write_bytes(original)

    from_disk = list(render(tmp_path / "original", names=["w480"]))

    assert from_disk == list(render(original, names=["w480"]))
    assert from_disk == list(render(BytesIO(original), names=["w480"]))
