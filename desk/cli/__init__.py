"""The command line: one small module a subcommand.

In the order in which one package may use another: `records` (JSON), `settings` (the configuration), `health` (what
`desk doctor` looks at), `serving` (the desk in a browser), `views` (what a reader is shown) and `subcommands`; what
leads to them, from `main` on, and what several of them do alike lies beside them.
"""
