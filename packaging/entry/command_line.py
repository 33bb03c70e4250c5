"""The command line, frozen."""

from bcklaviyo_gui.cli import main

main()
