"""The window, frozen."""

from surface import leave_out
from surroundings import give_back

from bcklaviyo_gui.__main__ import main

give_back()
leave_out()
main()
