"""Money to the cent."""

import numpy as np


def rounded(amount):
    """Half a cent goes up, as far as binary fractions can tell."""
    return np.floor(amount * 100 + 0.5) / 100
