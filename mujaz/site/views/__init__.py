"""The values that templates get: one class for each kind of page, and the small parts they share.

Addresses are paths below the site's root; templates prefix them with `root`.
Fields named `*_html` hold safe HTML; everything else is plain text that templates escape.
"""
