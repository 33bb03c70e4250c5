"""Needs attention."""
