"""Which class draws which view; each is imported when it is first shown."""

from __future__ import annotations

from desk.tui.context import Context
from desk.tui.sitting.session import Session
from desk.tui.widgets.view import View


def view(context: Context, session: Session) -> View:
    """A new view."""
    match context:
        case Context.TRIAGE:
            from desk.tui.screens.triage import TriageView

            return TriageView(session)
        case Context.COMPARE:
            from desk.tui.screens.compare import CompareView

            return CompareView(session)
        case Context.SOURCE:
            from desk.tui.screens.source import SourceView

            return SourceView(session)
        case Context.SUMMARY:
            from desk.tui.screens.summary import SummaryView

            return SummaryView(session)
        case Context.VERSIONS:
            from desk.tui.screens.versions import VersionsView

            return VersionsView(session)
        case Context.HISTORY:
            from desk.tui.screens.history import HistoryView

            return HistoryView(session)
        case Context.SEARCH:
            from desk.tui.screens.search import SearchView

            return SearchView(session)
        case Context.HELP:
            from desk.tui.screens.help import HelpView

            return HelpView(session)
        case _:
            from desk.tui.screens.points import PointsView

            return PointsView(session)
