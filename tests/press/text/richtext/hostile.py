"""Markup that attacks, spelled in as many ways as browsers have understood."""

from itertools import product

from hypothesis import strategies as st

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

_TAGS = [
    *(
        "p",
        "h2",
        "h3",
        "ul",
        "ol",
        "li",
        "strong",
        "em",
        "a",
        "blockquote",
        "br",
        "b",
        "i",
        "div",
        "td",
        "table",
        "tr",
        "th",
        "dd",
        "pre",
        "h1",
        "h5",
    ),
    *(
        "svg",
        "math",
        "style",
        "script",
        "noscript",
        "textarea",
        "title",
        "iframe",
        "template",
        "xmp",
        "noembed",
        "form",
    ),
    *(
        "mtext",
        "mglyph",
        "malignmark",
        "annotation-xml",
        "foreignObject",
        "desc",
        "select",
        "option",
        "object",
    ),
    *(
        "img",
        "input",
        "button",
        "nobr",
        "font",
        "plaintext",
        "body",
        "html",
        "head",
        "frameset",
        "caption",
        "p:",
        "a/",
        "svg:a",
    ),
]

_ATTRIBUTES = [
    *(f'href="{address}"' for address in (*SCRIPT_ADDRESSES, *FOREIGN_HOSTS)),
    *('href="/tr/bultenler/"', 'href="https://example.org/?a=1&amp;copy=2"'),
    *(
        "href='mailto:basin@example.org'",
        "href=/az/press-relizler/",
        'href="tel:+90 232"',
    ),
    *("onclick=alert(1)", "onerror='alert(1)'", "style=position:fixed", "class=x id=y"),
    *(
        "xlink:href=javascript:1",
        "href",
        'title="</style><img src=x onerror=alert(1)>"',
    ),
    *('href="`><img src=x onerror=alert(1)>"', "encoding=text/html", "name=body"),
]

_TEXTS = [
    *(
        "Bakü",
        "İzmir’in",
        " ",
        "\n\t",
        "&nbsp;",
        "\u00a0",
        "&lt;b&gt;",
        "&amp;lt;",
        "&",
        "<",
    ),
    *(
        ">",
        "&#0;",
        "&#x202e;",
        "\u2028",
        "\ud800",
        "\x0c",
        "&#1;",
        "\ufffe",
        "]]>",
        "<![CDATA[",
    ),
    *(
        "<!--",
        "-->",
        "--!>",
        "<!-- > -->",
        "<?xml ?>",
        "<!doctype html>",
        "<!",
        "</",
        "<a ",
    ),
    *(
        '"',
        "'",
        "`",
        "{{",
        "&NotEqualTilde;",
        "&notit;",
        "\u0307",
        "😀",
        "\u200d",
        "\r\n",
    ),
]

_ATTRIBUTED = st.lists(st.sampled_from(_ATTRIBUTES), max_size=2).map(" ".join)
_STARTS = st.tuples(st.sampled_from(_TAGS), _ATTRIBUTED).map(
    lambda pair: f"<{' '.join(pair)}>"
)
_ENDS = st.sampled_from(_TAGS).map(lambda tag: f"</{tag}>")

# Tags, attributes and texts thrown together, most of it broken.
fragments = st.lists(_STARTS | _ENDS | st.sampled_from(_TEXTS), max_size=25).map(
    "".join
)
