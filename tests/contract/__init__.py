"""An independent reading of the mapping contract, against which the engine is judged.

Nothing here imports the program's mapping, clients or engine: the rules are read a second time, slowly and plainly.
"""
