"""Wholes told in parts: what adds up over two sources is no clash, and the reason shows the sum."""

from __future__ import annotations

from desk.compare import compare
from desk.compare.point import Verdict
from tests.compare.copydesk import filed, on, told, two_senders


def test_a_fee_and_its_bonuses_make_the_other_s_fee() -> None:
    """Both parts here, the whole there: one sum."""
    found = two_senders(
        "The clubs agreed on an initial £38million for Okonjo, with a further £7m in bonuses.",
        "The move of Okonjo could be worth 45 million pounds.",
    )
    point = on(found, "£38million", "£7m", "45 million pounds")
    assert point.verdict == Verdict.SAME
    assert "make" in point.why


def test_passengers_alone_are_not_all_who_were_aboard() -> None:
    """One source counts the passengers, another everybody; a third tells both parts."""
    found = compare(
        [
            filed("A", "The ferry ran aground with 84 passengers."),
            filed("B", "All 84 passengers were taken off. The 12 crew stayed on the ferry."),
            filed("C", "The ferry that ran aground had 96 people on board."),
        ]
    )
    point = on(found, "84 passengers", "96 people")
    assert point.verdict == Verdict.DIFFERENT_SCOPE
    assert "84 and 12 make 96" in point.why


def test_soldiers_are_the_mission_without_its_civilians() -> None:
    """The mission includes the civilians that the other source leaves out."""
    found = two_senders(
        "The mission has about 13,200 soldiers and police officers.",
        "The 15,000-strong mission, which includes some 1,800 civilian staff, was set up in 2021.",
    )
    point = on(found, "13,200 soldiers", "15,000-strong mission")
    assert point.verdict == Verdict.DIFFERENT_SCOPE
    assert "make 15,000" in point.why


def test_a_part_of_the_same_noun_explains_no_other_count() -> None:
    """Two of the 25 carried gas; that the other source has 23 cars remains a clash."""
    found = two_senders(
        "The freight train came off the track at dusk and 23 cars of it derailed.",
        "Twenty-five cars of the freight train, including two with gas, derailed at dusk.",
    )
    assert on(found, "23 cars", "Twenty-five cars").verdict == Verdict.CONFLICT


def test_small_parts_are_told_together() -> None:
    """The other source says that its figure is of both."""
    found = two_senders(
        "The two campaigns have challenged 17 ballots between them.",
        "Haugen's campaign challenged 11 ballots, Lindqvist's six ballots.",
    )
    point = on(found, "17 ballots", "11 ballots")
    assert point.verdict == Verdict.SAME
    assert "11 and 6 make 17" in point.why


def test_small_figures_add_up_by_chance() -> None:
    """Five and seven are twelve in any copy: no point is made of it."""
    found = two_senders(
        "Five nurses and seven porters signed the letter.",
        "The council has 12 members.",
    )
    assert not any("make" in point.why for point in told(found))


def test_so_many_sums_of_one_size_make_the_other_s_sum() -> None:
    """Two credits of 125 euros are the 250 euros that households get."""
    found = two_senders(
        "Households will get 250 euros off their electricity bills.",
        "Two electricity credits of 125 euros will be paid to households.",
    )
    point = on(found, "250 euros", "125 euros")
    assert point.verdict == Verdict.SAME
    assert "2 times 125 make 250" in point.why


def test_a_fourth_count_is_added_to_three() -> None:
    """Three unanimously and a fourth by a majority: four in all."""
    found = two_senders(
        "The jury convicted the broker on four counts of fraud.",
        "The jury convicted the broker of fraud on three counts unanimously and on a fourth by ten to two.",
    )
    assert on(found, "four counts", "three counts").verdict == Verdict.SAME


def test_a_vote_is_one_vote_by_both_counts_or_by_one_of_all() -> None:
    """Nine to two is two of 11 against."""
    point = on(
        two_senders("Council voted 9-2 to ask for his departure.", "Two of the 11 members opposed the motion."), "9-2"
    )
    assert point.verdict == Verdict.SAME
    assert "9 and 2 make 11" in point.why


def test_the_score_of_a_match_is_no_vote() -> None:
    """Three goals to one, and one of four scorers: nothing adds up."""
    found = two_senders("Adwal won the cup final 3-1 on Sunday.", "One of the four scorers is 17.")
    assert not any("make" in point.why for point in told(found))
