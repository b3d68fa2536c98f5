"""Where an article comes from: bytes, HTML, the web. Each source gives text and metadata."""
