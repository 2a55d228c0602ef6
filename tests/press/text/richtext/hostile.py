"""Markup that attacks, spelled in as many ways as browsers have understood."""

import random
from itertools import product

_SCHEMES = [
    "javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>1</script>",
]

_SPELLINGS = [
    lambda address: address,
    lambda address: address.upper(),
    lambda address: address.title(),
    lambda address: f" \t\n{address}",
    lambda address: f"\x01{address}",
    lambda address: f"\x00{address}",
    lambda address: f"\u00a0{address}",
    lambda address: f"\ufeff{address}",
    lambda address: f"\u200b{address}",
    lambda address: f"{address[:4]}\t{address[4:]}",
    lambda address: f"{address[:4]}\n{address[4:]}",
    lambda address: f"{address[:4]}\x00{address[4:]}",
    lambda address: f"{address[:4]}\u00ad{address[4:]}",
    lambda address: address.replace(":", "&colon;"),
    lambda address: address.replace(":", "&#58;"),
    lambda address: address.replace(":", "&#x3A;"),
    lambda address: "".join(f"&#{ord(character)};" for character in address),
    lambda address: "".join(f"&#{ord(character):07}" for character in address),
    lambda address: "".join(f"&#x{ord(character):x};" for character in address),
    lambda address: f"{address[:4]}&Tab;{address[4:]}",
    lambda address: f"{address[:4]}&NewLine;{address[4:]}",
    lambda address: f"&#1;{address}",
    lambda address: f"{address[:1]}&#x200b;{address[1:]}",
    lambda address: address.replace("s", "\u017f"),
    lambda address: address.replace(":", "\uff1a"),
    lambda address: f"view-source:{address}",
    lambda address: f"blob:{address}",
    lambda address: f"//{address}",
]

SCRIPT_ADDRESSES = [spell(address) for spell, address in product(_SPELLINGS, _SCHEMES)]

FOREIGN_HOSTS = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/&#9;/evil.example",
    "/&#x200b;/evil.example",
    "/&#xfeff;/evil.example",
    "/&#xad;\\evil.example",
    "&#47;&sol;evil.example",
    " //evil.example",
    "https:evil.example",
    "http:/evil.example",
    "https:\\\\evil.example",
    "https://bank.example@evil.example",
    "https://bank.example&commat;evil.example",
    "mailto://evil.example",
    "tel://evil.example",
    "ftp://evil.example",
    "file:///etc/passwd",
    "evil.example",
    "?next=//evil.example",
    "#top",
    "",
]

_OURS = "p h2 h3 ul ol li strong em a blockquote br"
_READ_AS_OURS = "b i div td th dd pre h1 h5"
_FOREIGN = """
    svg math style script noscript textarea title iframe template xmp noembed form mtext
    mglyph malignmark annotation-xml foreignObject desc select option object img input
    button nobr font plaintext body html head frameset caption table tr p: a/ svg:a
"""

_ATTRIBUTES = [
    *(f'href="{address}"' for address in (*SCRIPT_ADDRESSES, *FOREIGN_HOSTS)),
    *('href="/tr/bultenler/"', "href=/az/press-relizler/", 'href="tel:+90 232"'),
    *('href="https://example.org/?a=1&amp;copy=2"', "href='mailto:basin@example.org'"),
    *("onclick=alert(1)", "onerror='alert(1)'", "style=position:fixed", "class=x id=y"),
    *("xlink:href=javascript:1", "href", "encoding=text/html", "name=body"),
    'title="</style><img src=x onerror=alert(1)>"',
    'href="`><img src=x onerror=alert(1)>"',
]

_TEXTS = [
    *("Bakü", "İzmir’in", " ", "\n\t", "&nbsp;", "\u00a0", "\r\n", "😀", "\u200d"),
    *(
        "&lt;b&gt;",
        "&amp;lt;",
        "&",
        "<",
        ">",
        '"',
        "'",
        "`",
        "{{",
        "&notit;",
        "&colon;",
    ),
    *("&#0;", "&#1;", "&#x202e;", "\u2028", "\ud800", "\x0c", "\ufffe", "\u0307"),
    *("]]>", "<![CDATA[", "<!--", "-->", "--!>", "<!-- > -->", "<?xml ?>", "<!", "</"),
]


def fragment(seed: int) -> str:
    """Throw tags, attributes and texts together; the same seed, the same heap."""
    chance = random.Random(seed)  # noqa: S311  repeatable is what matters here
    ours = f"{_OURS} {_READ_AS_OURS}".split()
    # Foreign tags come later, for some of them swallow whatever follows.
    every = [*ours, *_FOREIGN.split()]
    opening = chance.choices(ours, k=chance.randint(2, 12))
    tags = opening + chance.choices(every, k=chance.randint(0, 12))
    return "".join(_piece(chance, tag) for tag in tags)


def _piece(chance: random.Random, tag: str) -> str:
    attributes = " ".join(chance.choices(_ATTRIBUTES, k=chance.choice([0, 0, 1, 2])))
    start = chance.random() < 0.6
    written = f"<{tag} {attributes}>" if start else f"</{tag}>"
    return written + chance.choice(_TEXTS)
