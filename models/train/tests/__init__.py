"""Tests of the training: `make -C models/train test`."""
