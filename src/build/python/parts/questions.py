
# Support time and working days.


def support_time(start: Instant, end: Instant) -> timedelta:
    """The support time between two instants (R2, R3), to the millisecond; less than none where the end is the earlier one.

    >>> support_time("2026-05-22T16:00+02:00", "2026-05-26T09:30+02:00")
    datetime.timedelta(seconds=7200)
    """
    call = _Call("support_time")
    first, last = _instant(call, "start", start), _instant(call, "end", end)
    call.check()
    return timedelta(milliseconds=_position(_wall(last)) - _position(_wall(first)))


def is_support_time(at: Instant) -> bool:
    """Whether an instant is within support hours: 08:30 is, 17:00 is not (R3).

    >>> is_support_time("2026-11-23T08:30+01:00"), is_support_time("2026-11-23T17:00+01:00")
    (True, False)
    """
    call = _Call("is_support_time")
    epoch = _instant(call, "at", at)
    call.check()
    wall = _wall(epoch)
    return _position(wall + 1) > _position(wall)


def is_working_day(day: date | str) -> bool:
    """Whether a local date is a working day: Monday to Friday, but for Dutch public holidays (R2).

    >>> is_working_day("2026-05-25"), is_working_day(date(2026, 5, 26))
    (False, True)
    """
    call = _Call("is_working_day")
    found = _day(call, "day", day)
    call.check()
    return _weekday(found) < _SATURDAY and found not in _years().closed


def add_working_days(day: date | str, count: int) -> date:
    """The working day so many later than a date; earlier for a negative count, and the date itself for 0 (R2).

    >>> add_working_days("2026-05-22", 1)
    datetime.date(2026, 5, 26)
    """
    call = _Call("add_working_days")
    start = _day(call, "day", day)
    if isinstance(count, bool) or not isinstance(count, numbers.Integral):
        call.refuse("count", count, "not-a-count")
    call.check()
    if count == 0:
        return _date_of(start)
    working = _years().working
    index = (bisect_right(working, start) - 1 if count > 0 else bisect_left(working, start)) + int(count)
    if not 0 <= index < len(working):
        call.refuse("count", count, "answer-outside-years")
        call.check()
    return _date_of(working[index])
