"""The words that comparing knows, a module a sort; `desk.compare.language.words` folds them."""
