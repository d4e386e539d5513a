"""The readers, one module a format: each has a `NAME`, `sniff(head)` and `read(data, path)`."""
