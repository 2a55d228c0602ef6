import zlib

from hypothesis import given
from hypothesis import strategies as st

from press.imaging.crc import combine


@given(st.binary(max_size=2000), st.binary(max_size=2000))
def test_the_checksum_of_two_parts_is_that_of_the_whole(first, second):
    combined = combine(zlib.crc32(first), zlib.crc32(second), len(second))

    assert combined == zlib.crc32(first + second)


@given(st.lists(st.binary(max_size=200), max_size=8))
def test_any_number_of_parts_may_be_combined_one_after_the_other(parts):
    crc = 0
    for part in parts:
        crc = combine(crc, zlib.crc32(part), len(part))

    assert crc == zlib.crc32(b"".join(parts))


def test_a_part_of_many_megabytes_is_combined_as_exactly():
    tail = bytes(range(256)) * 70_001

    combined = combine(zlib.crc32(b"head"), zlib.crc32(tail), len(tail))

    assert combined == zlib.crc32(b"head" + tail)


def test_a_part_longer_than_four_gigabytes_wraps_nothing():
    quarter = zlib.crc32(bytes(2**24))
    for doubling in range(24, 31):
        quarter = combine(quarter, quarter, 2**doubling)
    half = combine(quarter, quarter, 2**31)
    whole = combine(half, half, 2**32)

    at_once = combine(zlib.crc32(b"head"), whole, 2**33)

    in_halves = combine(combine(zlib.crc32(b"head"), half, 2**32), half, 2**32)
    assert at_once == in_halves
