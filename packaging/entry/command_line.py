"""The command line, frozen."""

from surroundings import give_back

from bcklaviyo_gui.cli import main

give_back()
main()
