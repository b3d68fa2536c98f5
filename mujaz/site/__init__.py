"""Plans the pages of the site: addresses, views and one module for each kind of page."""
