"""Texts, numbers, money and dates in the language of the window."""
