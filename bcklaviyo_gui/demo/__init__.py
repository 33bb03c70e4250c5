"""Both APIs on loopback, written from the vendors' documents alone; knows nothing of the program."""
