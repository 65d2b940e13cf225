"""Types of inputs and outputs beside Python's own, under the names that flytekit gives them."""
