"""Values that are pickled."""

from ...typeengine.pickles import FlytePickle

__all__ = ["FlytePickle"]
