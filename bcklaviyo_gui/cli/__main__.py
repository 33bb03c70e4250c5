"""`python -m bcklaviyo_gui.cli`."""

from bcklaviyo_gui.cli import main

main()
