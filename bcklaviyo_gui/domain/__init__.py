"""The words of the trade, pure: imports nothing of the program."""
