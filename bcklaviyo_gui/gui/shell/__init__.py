"""The window around the pages: application, sidebar, tray, status line, session."""
