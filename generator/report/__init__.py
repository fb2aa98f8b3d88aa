"""Turns diagnostics into what a person or a program reads; one module a format."""
