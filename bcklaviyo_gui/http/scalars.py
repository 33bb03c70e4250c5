"""Numbers where an answer's documents say text, and text where they say whole numbers.

Servers written in languages that do not tell the two apart send ids, codes and names either way. That a text comes as
a number costs nothing but the zeros in front of it; what is neither stays as it is, for the decoder to complain of.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from msgspec import inspect

Fit = Callable[[object], object]

# Beyond these, a number written out would be a text of many zeros, and no id or code.
_MOST_DIGITS = 40


def fitted(value: object, shape: object) -> object:
    """Generic JSON, numbers being int or Decimal, with the scalars that `shape` wants: see the module."""
    fit = _fit_of(shape)
    return value if fit is None else fit(value)


@lru_cache(maxsize=128)
def _fit_of(shape: object) -> Fit | None:
    return _Fitter().of(inspect.type_info(shape))


class _Fitter:
    """Makes, for a type, what fits a value to it; None where there is nothing to fit."""

    def __init__(self) -> None:
        self._structs: dict[type, dict[str, Fit]] = {}

    def of(self, kind: inspect.Type) -> Fit | None:
        if isinstance(kind, inspect.StrType):
            return _as_text
        if isinstance(kind, inspect.IntType):
            return _as_whole
        if isinstance(kind, inspect.StructType):
            return self._of_struct(kind)
        if isinstance(kind, inspect.UnionType):
            return self._of_union(kind)
        inner = _item_type(kind)
        fit = self.of(inner) if inner is not None else None
        return None if fit is None else _for_each(fit)

    def _of_struct(self, kind: inspect.StructType) -> Fit:
        fits = self._structs.get(kind.cls)
        if fits is None:
            fits = self._structs[kind.cls] = {}
            for field in kind.fields:
                fit = self.of(field.type)
                if fit is not None:
                    fits[field.encode_name] = fit
        return _for_fields(fits)

    def _of_union(self, kind: inspect.UnionType) -> Fit | None:
        """A scalar is fitted only where no other kind of number or text is allowed; a container by what it is."""
        scalars = [one for one in kind.types if isinstance(one, _SCALARS)]
        scalar = self.of(scalars[0]) if len(scalars) == 1 else None
        structs = [self.of(one) for one in kind.types if isinstance(one, inspect.StructType)]
        lists = [self.of(one) for one in kind.types if _item_type(one) is not None]
        of_object, of_list = next(iter(structs), None), next(iter(lists), None)
        if scalar is None and of_object is None and of_list is None:
            return None

        def fit(value: object) -> object:
            chosen = of_object if isinstance(value, dict) else of_list if isinstance(value, list) else scalar
            return value if chosen is None else chosen(value)

        return fit


_SCALARS = (inspect.StrType, inspect.IntType, inspect.FloatType, inspect.DecimalType, inspect.AnyType)


def _item_type(kind: inspect.Type) -> inspect.Type | None:
    return kind.item_type if isinstance(kind, inspect.CollectionType) else None


def _for_each(fit: Fit) -> Fit:
    return lambda value: [fit(item) for item in value] if isinstance(value, list) else value


def _for_fields(fits: dict[str, Fit]) -> Fit:
    def fit(value: object) -> object:
        if not isinstance(value, dict):
            return value
        return {name: fits[name](item) if name in fits else item for name, item in value.items()}

    return fit


def _as_text(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        return value
    number = Decimal(value)
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        return value
    return format(number, "f")


def _as_whole(value: object) -> object:
    return value.strip() if isinstance(value, str) else value
