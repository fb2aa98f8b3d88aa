"""What a file of the record may say: Pydantic models, one module a kind of file.

Titles, help texts and examples stand here once, in Vietnamese; schema, field reference and
messages are drawn from them.
"""
