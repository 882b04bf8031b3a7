"""The yield-loss model: from a climate division's monthly weather to the loss fraction of a county's corn."""
