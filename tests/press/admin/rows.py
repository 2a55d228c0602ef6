"""Rows of a form's lists, as the browser's script adds and removes them."""


def add_row(data, prefix, **fields):
    """One more row at the end of a list, copied from its empty one; its number."""
    place = int(data[f"{prefix}-TOTAL_FORMS"][0])
    data[f"{prefix}-TOTAL_FORMS"] = [str(place + 1)]
    empty = f"{prefix}-__prefix__-"
    for name in [name for name in data if name.startswith(empty)]:
        data[f"{prefix}-{place}-{name.removeprefix(empty)}"] = data[name]
    fill_row(data, prefix, place, **fields)
    return place


def fill_row(data, prefix, place, **fields):
    for name, value in fields.items():
        data[f"{prefix}-{place}-{name}"] = [str(value)]


def remove_row(data, prefix, place):
    data[f"{prefix}-{place}-DELETE"] = ["on"]
