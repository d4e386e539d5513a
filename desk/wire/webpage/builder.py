"""The tree of a web page without what nobody reads, in three quarters of the whole tree's time.

Promises Beautiful Soup's tree by lxml, less scripts (but JSON-LD), styles, drawings and their like with all that they
hold, less comments, and less every attribute that no reader of pages asks for. Raises what Beautiful Soup raises.
"""

from __future__ import annotations

import warnings
from typing import Any

from bs4 import BeautifulSoup, Tag, XMLParsedAsHTMLWarning
from bs4.builder._lxml import LXMLTreeBuilder

LEFT_OUT = frozenset("audio canvas datalist iframe map math noscript object select style svg template".split())
"""Elements of which a reader sees no text."""
ASKED = frozenset(
    "class content data-component data-component-name data-testid data-type datetime height hidden id itemprop name "
    "property rel role style type width".split()
)
"""The attributes that say something of a page or of its blocks."""


class PageTag(Tag):
    """An element with what reading needs: making one takes a third of the time that a full one takes."""

    def __init__(
        self,
        parser: Any,
        builder: Any,
        name: str,
        namespace: Any,
        prefix: Any,
        attrs: dict[str, str],
        parent: Any,
        previous: Any,
        **_: Any,
    ) -> None:
        self.name, self.namespace, self.prefix = name, namespace, prefix
        self.attrs = attrs
        self.contents = []
        self.hidden = self.known_xml = False
        own = builder.string_containers.get(name)
        self.interesting_string_types = {own} if own else self.MAIN_CONTENT_STRING_TYPES
        self.setup(parent, previous)


class PageBuilder(LXMLTreeBuilder):
    """Builds the tree of one page."""

    def __init__(self) -> None:
        # Attributes stay the strings that they are: parting each class costs a tenth of the tree, asking each value
        # whether it is a number another
        super().__init__(multi_valued_attributes=None, attribute_dict_class=dict)
        self._left_out = 0
        """Elements that are open now and have no place in the tree."""

    def start(self, tag: Any, attrib: Any, nsmap: Any = None) -> None:
        """An element opens."""
        if self._left_out or tag in LEFT_OUT or (tag == "script" and "ld+json" not in attrib.get("type", "")):
            self._left_out += 1
        else:
            kept = {name: value for name, value in attrib.items() if name in ASKED}
            assert self.soup is not None  # the tree feeds its builder
            self.soup.handle_starttag(tag, None, None, kept)  # HTML has no namespaces to look after

    def end(self, tag: Any) -> None:
        """An element closes."""
        if self._left_out:
            self._left_out -= 1
        else:
            assert self.soup is not None
            self.soup.endData()
            self.soup.handle_endtag(tag)

    def data(self, data: Any) -> None:
        """Text."""
        if not self._left_out:
            super().data(data)

    def comment(self, text: Any) -> None:
        """No reader sees one."""


def page_tree(markup: str) -> BeautifulSoup:
    """The tree of a page. Raises ParserRejectedMarkup, ValueError or RecursionError where there is none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", XMLParsedAsHTMLWarning)  # what looks like XML here is a broken page
        return BeautifulSoup(markup, builder=PageBuilder(), element_classes={Tag: PageTag})
