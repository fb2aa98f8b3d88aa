"""Makes MkDocs and ProperDocs quick on thousands of generated pages; the site is the same without.

Those pages hold finished HTML and headings, and all pages of a folder look alike around it. So the
engine renders one of them, and the others are its shell with their own words put in.
"""
