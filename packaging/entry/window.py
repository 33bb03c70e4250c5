"""The window, frozen."""

from surroundings import give_back

from bcklaviyo_gui.__main__ import main

give_back()
main()
