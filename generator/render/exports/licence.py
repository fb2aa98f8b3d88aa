"""The licence of the data, as every export states it; ``LICENSE-DATA.md`` has the words."""

LICENCE = "CC-BY-4.0"
"""Its SPDX identifier."""

LICENCE_TITLE = "Creative Commons Attribution 4.0 International"
LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/"
