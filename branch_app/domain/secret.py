"""A box for values that must not be shown by accident.

For tokens, passphrases, card numbers. Nothing that opens a box on its own may enter here.
"""

from __future__ import annotations

from typing import Generic, NoReturn, TypeVar, final

T = TypeVar("T")


@final
class Secret(Generic[T]):
    """A value that hides itself in ``repr``, ``str``, formatting and pickling.

    Args:
        value: what to hide.
    """

    __slots__ = ("__value",)

    def __init__(self, value: T) -> None:
        self.__value = value

    def reveal(self) -> T:
        """Return the value itself; the caller must not keep, log or show it."""
        return self.__value

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self.__value == other.reveal()

    __hash__ = None  # type: ignore[assignment]  # a hash would let a set or a dict leak equality

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled")
