"""The words that the rules of this room read by: English as newsrooms write it, one subject a module.

Sets and tables only, no rule. An entry is lower case, curly apostrophes made straight, a closing full stop dropped.
"""
