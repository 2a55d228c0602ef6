"""A port is free when nobody serves at it."""

import socket

import pytest

from izazder import ports
from izazder.ports import HOST, PortTakenError, free_port


@pytest.fixture
def taken():
    with socket.socket() as server:
        server.bind((HOST, 0))
        server.listen()
        yield server.getsockname()[1]


def test_a_wanted_port_that_is_free_is_taken_as_it_is():
    with socket.socket() as server:
        server.bind((HOST, 0))
        port = server.getsockname()[1]

    assert free_port(port) == port


def test_a_wanted_port_that_is_taken_is_refused_by_its_number(taken):
    with pytest.raises(PortTakenError, match=f"Port {taken} is taken already"):
        free_port(taken)


@pytest.mark.parametrize("port", [-1, 0, 65536])
def test_what_is_no_port_is_refused(port):
    with pytest.raises(PortTakenError):
        free_port(port)


def test_without_a_wish_the_taken_port_is_passed_over(taken, monkeypatch):
    monkeypatch.setattr(ports, "USUAL_PORTS", range(taken, taken + 20))

    assert taken < free_port(None) < taken + 20
