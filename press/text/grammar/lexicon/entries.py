"""Words listed as a dictionary lists its entries, one after the other."""


def entries(text: str) -> frozenset[str]:
    return frozenset(text.split())
