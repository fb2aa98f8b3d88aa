"""Turns the YAML record of meetings into the Markdown pages of the portal."""
