"""The words that comparing knows, a module a sort; `desk.compare.words` folds them."""
