"""The places of the window, a folder each."""
