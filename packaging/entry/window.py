"""The window, frozen."""

from bcklaviyo_gui.__main__ import main

main()
