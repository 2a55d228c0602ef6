"""Find a port of this machine that nobody else serves at."""

import socket

HOST = "127.0.0.1"
USUAL_PORTS = range(8000, 8100)


class PortTakenError(Exception):
    """The port that was asked for cannot be had."""


def free_port(wanted: int | None) -> int:
    """The wanted port, or without a wish the first usual one that nobody holds."""
    if wanted is None:
        free = next((port for port in USUAL_PORTS if not is_taken(port)), None)
    else:
        free = None if is_taken(wanted) else wanted
    if free is None:
        ports = f"Port {wanted}" if wanted else f"Every port from {USUAL_PORTS[0]} on"
        raise PortTakenError(f"{ports} is taken already, or not ours to use.")
    return free


def is_taken(port: int) -> bool:
    """Whether somebody serves at `port`, or we may not."""
    if not 0 < port < 65536:
        return True
    with socket.socket() as visitor:
        visitor.settimeout(1)
        if visitor.connect_ex((HOST, port)) == 0:
            return True
    with socket.socket() as server:
        # A port that we have just left ourselves is not taken.
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            server.bind((HOST, port))
        except OSError:
            return True
    return False
