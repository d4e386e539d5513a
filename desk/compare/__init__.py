"""Claims to points: sentence links, verdict and why, word diff.

In the order in which the work is done, and in which one package may use another: `language` (what words say), `links`
(sentence to sentence), `diff` (word by word), `answers` (a claim with what it is about), `meeting` (which answers are
to one question), `amounts`, `times`, `geography`, `people` and `states` (the kinds of answers side by side),
`judging` (the verdict), `points` (what the editor sees); `comparing` goes through them.

What compares is loaded on first use: whoever only looks at points needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desk.loading import on_first_use

if TYPE_CHECKING:
    from desk.compare.comparing import compare, source
    from desk.compare.diff.worddiff import Op, word_diff
    from desk.compare.links.linking import link

__all__ = ["Op", "compare", "link", "source", "word_diff"]

__getattr__ = on_first_use(
    __name__,
    **{
        "comparing": "compare source",
        "diff.worddiff": "Op word_diff",
        "links.linking": "link",
    },
)
