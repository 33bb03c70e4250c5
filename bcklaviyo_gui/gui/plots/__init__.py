"""Plots: drawn with pyqtgraph, which is loaded when the first of them is shown."""
