"""What is shown of a change between two versions: the changed words, and a word beside them where one side has none."""

from __future__ import annotations

import pytest

from tests.compare.copydesk import on, two_versions

TREATY = "Adwal will sign the treaty with Otway on the harbour in the spring."
HARBOUR = "Adwal is opening its harbour to the ferries, which had to go the long way round the cape."
FERRIES = "Adwal will open its harbour to ferries in May, the ministry said."


@pytest.mark.parametrize(
    ("old", "new", "was", "now"),
    [
        (TREATY, f"Perhaps {TREATY}", "Adwal", "Perhaps"),
        (TREATY, TREATY.replace("Adwal", "Adwal, perhaps,"), "Adwal", ", perhaps,"),
        (HARBOUR, HARBOUR.replace("is opening", "is considering opening"), "Adwal", "considering"),
        (FERRIES, FERRIES.replace("ferries", "ferries except those from Otway"), "ferries", "except those from Otway"),
    ],
)
def test_words_put_in_stand_beside_the_word_before_them(old: str, new: str, was: str, now: str) -> None:
    """At the sentence's start it is the word after them; taken out again, they stand as they stood."""
    assert [claim.quote for claim in on(two_versions(old, new), now).claims] == [was, now]
    assert [claim.quote for claim in on(two_versions(new, old), now).claims] == [now, was]
