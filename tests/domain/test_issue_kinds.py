"""State files of every age hold these kinds, and programs read them: they stay what they are."""

from bcklaviyo_gui.domain.issue_kinds import IssueKind
from bcklaviyo_gui.gui.pages.attention.issue_texts import kind_title


def test_the_kinds_keep_their_names() -> None:
    assert {kind.value for kind in IssueKind} == {
        *("no_email", "bad_email", "dropped_email", "shared_email", "phone_left_out", "broken_record"),
        *("refused_event", "repair_refused", "not_recorded", "profile_refused", "profile_conflict"),
    }


def test_the_window_has_a_title_for_every_kind() -> None:
    guessed = {kind for kind in IssueKind if kind_title(kind) == kind.replace("_", " ").capitalize()}
    assert guessed == {IssueKind.PHONE_LEFT_OUT, IssueKind.PROFILE_REFUSED}  # whose titles are their names
