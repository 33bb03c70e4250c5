"""The bridge between the engine's threads and the window's."""
