"""What pages say of themselves to machines, in the words of schema.org, as JSON-LD.

One module, one type. Each offers ``describe(thing, trail, site)``; what a source leaves open is
left out, never filled in. https://schema.org/docs/full.html
"""
