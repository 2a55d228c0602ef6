"""The portrait of somebody as it may stand in an internal paper, too."""

import datetime as dt
import logging

from press.darkroom import renditions
from press.imaging.refusals import Refused
from press.imaging.sizes import in_family
from press.models import Photo

logger = logging.getLogger(__name__)


def portrait(photo: Photo | None, today: dt.date) -> bytes:
    """Nothing without consent for the day, and nothing where the file is lost."""
    if photo is None or not photo.has_consent(today):
        return b""
    squares = in_family("square", photo.width, photo.height)
    try:
        with renditions.found(photo, (squares[-1].name, "jpg")) as file:
            data: bytes = file.read()
    except (FileNotFoundError, Refused) as fault:
        logger.error("The portrait %s cannot be read: %s", photo.pk, fault)
        return b""
    return data
