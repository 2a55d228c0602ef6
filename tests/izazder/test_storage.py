import pytest
from django.core.files.base import ContentFile

from izazder.storage import DurableFileSystemStorage


class Torn(ContentFile):
    """Breaks off in the middle, as an upload does when the process is killed."""

    def chunks(self, chunk_size=None):
        yield b"half"
        raise OSError("No space left on device")


@pytest.fixture
def storage(tmp_path):
    return DurableFileSystemStorage(
        tmp_path / "media",
        file_permissions_mode=0o640,
        directory_permissions_mode=0o750,
    )


def files(storage):
    return sorted(
        path.name for path in storage.base_location.rglob("*") if path.is_file()
    )


def test_a_file_is_whole_and_readable_by_the_server_only(storage):
    name = storage.save("originals/ab/abc.jpg", ContentFile(b"picture"))

    path = storage.base_location / name
    assert path.read_bytes() == b"picture"
    assert path.stat().st_mode & 0o777 == 0o640
    assert path.parent.stat().st_mode & 0o777 == 0o750
    assert files(storage) == ["abc.jpg"]


def test_a_write_that_breaks_off_leaves_nothing_under_the_name(storage):
    with pytest.raises(OSError, match="No space"):
        storage.save("originals/ab/abc.jpg", Torn(b""))

    assert not storage.exists("originals/ab/abc.jpg")
    assert files(storage) == []


def test_a_taken_name_is_not_overwritten(storage):
    first = storage.save("abc.jpg", ContentFile(b"one"))
    second = storage.save("abc.jpg", ContentFile(b"two"))

    assert first != second
    written = [(storage.base_location / name).read_bytes() for name in (first, second)]
    assert written == [b"one", b"two"]


def test_nothing_is_written_outside_the_storage(storage):
    with pytest.raises(Exception, match=r"outside|traversal"):
        storage.save("../abc.jpg", ContentFile(b"one"))

    assert not (storage.base_location.parent / "abc.jpg").exists()
