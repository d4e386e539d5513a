"""One thing told anew: clauses of earlier and later copy that share little but what they are about."""

from __future__ import annotations

from desk.compare import compare
from desk.compare.point import Comparison, Severity, Verdict
from tests.compare.copydesk import EVENING, MORNING, filed, on, told

EARLIER = (
    "The bridge over the Osk was shut by engineers before dawn. Cars are sent round by the quarry.",
    "Bakers on the quay fear for their trade. The fire hall has borrowed a boat. Pupils walked to school in rain.",
    "Swallows nest under the arches. Fishermen mended nets. The market was thinner than on other days.",
    "Painters had worked on the railings. A brass band played on.",
)
LATER = (
    "Engineers have found another crack in the Osk bridge. Cyclists may use the east pavement.",
    "A ferry carries nurses. The province will pay for repairs. Steel is on its way from a foundry.",
    "Divers looked at the piers. Anglers watched. The toll booth stays empty, and its keeper reads novels.",
    "Nobody was fined. Geese had the road to themselves.",
)
RADIO = "Mayor Glen Sorley learned of the closure from the radio."
TELEPHONE = "The ministry telephoned Sorley to warn him of the closure."


def _later(before: str, after: str) -> Comparison:
    """One agency's story in the morning and in the evening, with a line more in either."""
    return compare(
        [
            filed("A", *EARLIER, before, at=MORNING, chain="story"),
            filed("B", *LATER, after, at=EVENING, chain="story"),
        ]
    )


def test_what_later_copy_tells_otherwise_stands_beside_it() -> None:
    """A name and one rare word in common: whether both hold is left to the editor."""
    point = on(_later(RADIO, TELEPHONE), "from the radio", "telephoned Sorley")
    assert (point.verdict, point.severity) == (Verdict.UPDATED, Severity.INFO)
    assert "check what still holds" in point.why


def test_a_sentence_that_stands_in_the_later_version_is_not_told_anew_elsewhere() -> None:
    """The mayor's remark was kept, so the ministry's call is no other telling of it."""
    found = _later(RADIO, f"{RADIO} {TELEPHONE}")
    assert not any("check what still holds" in point.why for point in told(found))


def test_nothing_is_told_anew_by_another_sender() -> None:
    """A rival that filed later tells its own story."""
    found = compare(
        [
            filed("A", *EARLIER, RADIO, at=MORNING),
            filed("B", *LATER, TELEPHONE, at=EVENING),
        ]
    )
    assert not any("check what still holds" in point.why for point in told(found))
