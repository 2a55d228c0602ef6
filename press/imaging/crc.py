"""The checksum of two joined parts, from the checksums of each.

With CRC-32 read as a polynomial over two elements (bit 31 holds x to the 0), putting
n bytes behind a part multiplies its checksum by x to the 8n.
"""

from functools import lru_cache

_POLYNOMIAL = 0xEDB88320
_ONE = 1 << 31
_X = 1 << 30


def _times(left: int, right: int) -> int:
    product = 0
    while left:
        if left & _ONE:
            product ^= right
        left = (left << 1) & 0xFFFFFFFF
        right = (right >> 1) ^ (_POLYNOMIAL if right & 1 else 0)
    return product


def _squares() -> list[int]:
    powers = [_X]
    while len(powers) < 32:
        powers.append(_times(powers[-1], powers[-1]))
    return powers


# x to the 2**n; the 33rd would be the first again.
_SQUARES = _squares()


@lru_cache(maxsize=4096)
def _shift(length: int) -> int:
    factor, bit = _ONE, 3
    while length:
        if length & 1:
            factor = _times(_SQUARES[bit % 32], factor)
        length >>= 1
        bit += 1
    return factor


def combine(crc1: int, crc2: int, len2: int) -> int:
    """The CRC-32 of two parts joined; `len2` is the length of the second."""
    return _times(_shift(len2), crc1) ^ crc2
