"""A window in which somebody of the office works."""

from django.test import Client


def enter(window, user, server):
    """Sign somebody in as the form would, without its page."""
    client = Client()
    client.force_login(user)
    cookie = client.cookies["sessionid"].value
    window.context.add_cookies([{"name": "sessionid", "value": cookie, "url": server}])
