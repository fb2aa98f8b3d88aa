"""Files that are not pages, drawn from the same models and records; one module a format."""
