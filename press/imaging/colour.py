"""Any picture as plain opaque sRGB, the one kind every screen shows alike."""

from io import BytesIO

from PIL import Image, ImageCms


def plain(image: Image.Image) -> Image.Image:
    """Eight bits and no palette, so that it can be made smaller without damage."""
    if image.mode.startswith("I"):
        # Sixteen bits of grey: the upper eight are what a screen can show.
        return image.point(lambda value: value * (1 / 257)).convert("L")
    if image.mode == "P" or "transparency" in image.info:
        return image.convert("RGBA")
    return image.convert("L") if image.mode == "1" else image


def _opaque(image: Image.Image) -> Image.Image:
    """On white: a photograph looks the same in every format and on every page."""
    if "A" not in image.getbands():
        return image
    mode = "L" if image.mode == "LA" else "RGB"
    paper = Image.new(mode, image.size, "white")
    paper.paste(image.convert(mode), mask=image.getchannel("A"))
    return paper


def srgb(image: Image.Image) -> Image.Image:
    """Opaque sRGB, by the picture's own profile if that can be used."""
    profile = image.info.get("icc_profile")
    image = _opaque(image)
    if profile:
        try:
            return _converted(image, profile)
        except (ImageCms.PyCMSError, OSError, ValueError):
            pass  # a profile for other colours than these says nothing about them
    return image.convert("RGB")


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    converted = ImageCms.profileToProfile(
        image,
        ImageCms.ImageCmsProfile(BytesIO(profile)),
        ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")),
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        outputMode="RGB",
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )
    return converted or image
