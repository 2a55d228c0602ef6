"""Forms of the admin as a browser fills in and sends them."""

from django.test import Client
from django.urls import reverse
from lxml import html


def address(row, page="change", **kwargs):
    """The admin page of a row, or of its model: address(Person, "add")."""
    opts = row._meta
    args = [] if isinstance(row, type) else [row.pk]
    return reverse(
        f"admin:{opts.app_label}_{opts.model_name}_{page}", args=args, **kwargs
    )


def opened(client, url):
    """What the form at an address would send back if nothing were typed."""
    answer = client.get(url)
    assert answer.status_code == 200, answer.status_code
    return fields_of(answer)


def fields_of(answer):
    page = html.document_fromstring(answer.content.decode())
    (form,) = [form for form in page.forms if (form.get("id") or "").endswith("_form")]
    data = {}
    for name, value in form.form_values():
        data.setdefault(name, []).append(value)
    return data


def save(client, url, data):
    """Send a form that will be taken; if it is not, what it complains about."""
    answer = client.post(url, data)
    assert answer.status_code == 302, texts(answer, "text-red-600")
    return answer


def browser(user):
    """A browser of their own for one more member of the office."""
    client = Client()
    client.force_login(user)
    return client


def texts(answer, selector):
    """The words of every element that a CSS class stands on."""
    page = html.document_fromstring(answer.content.decode())
    return [
        " ".join(found.text_content().split()) for found in page.find_class(selector)
    ]


def way(row, verb):
    return f"/admin/press/release/{row.pk}/move/{verb}/"
