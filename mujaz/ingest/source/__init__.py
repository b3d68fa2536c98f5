"""Reads inputs: bytes, HTML, or a page from the web. Each source gives text and metadata."""
