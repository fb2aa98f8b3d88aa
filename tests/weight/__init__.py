"""What a page costs its reader: bytes, shifts of the layout, Lighthouse's scores."""
