"""`desk`: the first word chooses a subcommand; without one, copy is taken in and the desk opened.

Exit status: 0 done; 1 done, and something in the copy is in trouble; 2 the call is wrong, said on standard error.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from collections.abc import Sequence

from desk.cli import call
from desk.cli.refusal import refuse
from desk.trouble import DeskError

INTERRUPTED = 130
"""What a shell expects of a program that ended by Ctrl-C."""
BROKEN_PIPE = 141
"""What a shell expects of a program whose reader went away."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `desk` with `argv` (without the program's name); the exit status."""
    atexit.register(gc.freeze)  # at the end a last search for garbage would be a tenth of `desk compare`
    words = list(sys.argv[1:] if argv is None else argv)
    try:
        status = call.run(words)
        sys.stdout.flush()
    except DeskError as error:
        refuse(error)
        return 2
    except BrokenPipeError:
        _close_output()
        return BROKEN_PIPE
    except OSError as error:
        _close_output()
        refuse(DeskError(f"{error.filename or 'standard output'}: {(error.strerror or str(error)).lower()}"))
        return 2
    except KeyboardInterrupt:
        return INTERRUPTED
    return status


def _close_output() -> None:
    """The interpreter flushes standard output once more at its end, and would complain there."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
