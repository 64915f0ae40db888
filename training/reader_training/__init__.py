"""Trains Counterclaim's reader: one small encoder that reads attributions and disputes in news."""
