
# The calendar: working days, and the clocks of Amsterdam. Times inside are whole milliseconds: `epoch` since 1970 in UTC, `wall` as clocks show them.

_DAY = 86_400_000
_HOUR = 3_600_000
_LENGTH = _CLOSES - _OPENS
_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_EPOCH_DAY = date(1970, 1, 1).toordinal()
_SATURDAY = 5


class _Years(NamedTuple):
    first_day: int
    end_day: int
    working: list[int]
    """Every working day, as days since 1970."""
    changes: list[int]
    """When clocks change, forward first and back later."""
    closed: dict[int, str]
    """The closed weekdays, with the letters of their names."""


@lru_cache(maxsize=None)
def _years() -> _Years:
    """The calendar, read when it is first asked for."""
    changes: list[int] = []
    closed: dict[int, str] = {}
    first, last = 0, 0
    for line in _CALENDAR.split("\n"):
        year, forward, back, *days = line.split(" ")
        first, last = first or int(year), int(year)
        changes += [_day_of(year, day) * _DAY + _HOUR for day in (forward, back)]
        closed.update((_day_of(year, day), day[4:]) for day in days)
    start, end = _day_of(str(first), "0101"), _day_of(str(last + 1), "0101")
    working = [day for day in range(start, end) if _weekday(day) < _SATURDAY and day not in closed]
    return _Years(start, end, working, changes, closed)


def _day_of(year: str, month_and_day: str) -> int:
    return date(int(year), int(month_and_day[:2]), int(month_and_day[2:4])).toordinal() - _EPOCH_DAY


def _date_of(day: int) -> date:
    return date.fromordinal(day + _EPOCH_DAY)


def _weekday(day: int) -> int:
    return (day + 3) % 7


def _wall(epoch: int) -> int:
    return epoch + _WINTER + (_SUMMER if bisect_right(_years().changes, epoch) % 2 else 0)


def _epochs_at(wall: int) -> list[int]:
    """The instants at which clocks show a time: none where they skip it, two where they show it twice."""
    candidates = (wall - _WINTER - _SUMMER, wall - _WINTER)
    return [epoch for epoch in candidates if _wall(epoch) == wall]


def _covers(epoch: int) -> bool:
    return _years().first_day * _DAY <= _wall(epoch) < _years().end_day * _DAY


def _position(wall: int) -> int:
    """The support time before a time: it never falls, and is flat outside support hours."""
    day, time = divmod(wall, _DAY)
    working = _years().working
    index = bisect_left(working, day)
    is_working = index < len(working) and working[index] == day
    return index * _LENGTH + (min(max(time - _OPENS, 0), _LENGTH) if is_working else 0)


def _at(position: int) -> int | None:
    """R5. The earliest time that has so much support time before it; none beyond the last year."""
    index, rest = divmod(position - 1, _LENGTH)
    return _opening(index, rest + 1)


def _opening(index: int, later: int) -> int | None:
    """So much later than the opening of a working day."""
    working = _years().working
    return working[index] * _DAY + _OPENS + later if index < len(working) else None


class _Amsterdam(tzinfo):
    """R1. The clocks of the agreement, of the years that it knows: no time zone database is needed."""

    def utcoffset(self, when: datetime | None) -> timedelta | None:
        if when is None:
            return None
        wall = (when.replace(tzinfo=timezone.utc) - _EPOCH) // timedelta(milliseconds=1)
        self._refuse_other_years(wall, when)
        epochs = _epochs_at(wall)
        if not epochs:
            # Python's rule for a time that clocks skip: as if they had not changed yet; with fold=1, as if they had.
            return timedelta(milliseconds=_WINTER + _SUMMER if when.fold else _WINTER)
        return timedelta(milliseconds=wall - epochs[when.fold if len(epochs) > 1 else 0])

    def dst(self, when: datetime | None) -> timedelta | None:
        offset = self.utcoffset(when)
        return None if offset is None else offset - timedelta(milliseconds=_WINTER)

    def tzname(self, when: datetime | None) -> str:
        return "Europe/Amsterdam" if when is None else "CEST" if self.dst(when) else "CET"

    def fromutc(self, when: datetime) -> datetime:
        naive = when.replace(tzinfo=None)
        epoch = (when.replace(tzinfo=timezone.utc) - _EPOCH) // timedelta(milliseconds=1)
        wall = _wall(epoch)
        self._refuse_other_years(wall, when)
        fold = 1 if len(_epochs_at(wall)) > 1 and _epochs_at(wall)[1] == epoch else 0
        return (naive + timedelta(milliseconds=wall - epoch)).replace(tzinfo=self, fold=fold)

    def _refuse_other_years(self, wall: int, when: datetime) -> None:
        if not _years().first_day * _DAY <= wall < _years().end_day * _DAY:
            call = _Call("AMSTERDAM")
            call.refuse("when", when.replace(tzinfo=None), "is-outside-years")
            call.check()

    def __repr__(self) -> str:
        return "AMSTERDAM"

    def __reduce__(self) -> str:
        return "AMSTERDAM"


AMSTERDAM = _Amsterdam()
"""The agreement's zone, for datetimes: `datetime(2026, 5, 22, 16, 0, tzinfo=AMSTERDAM)`."""


def _datetime(wall: int) -> datetime:
    """A time within support hours, which clocks show once."""
    return (_EPOCH.replace(tzinfo=None) + timedelta(milliseconds=wall)).replace(tzinfo=AMSTERDAM)
