"""Models: windows of rows, fetched on demand by one thread beside the GUI's."""
