
# What callers pass, read with care.

Instant = Union[datetime, str]
"""A moment: an aware datetime, or an ISO 8601 text with offset."""

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?([Zz]|[+-]\d\d(?::?\d\d)?)?", re.ASCII)
_MILLISECOND = timedelta(milliseconds=1)


def _floor(when: datetime) -> int:
    """What is less than a millisecond is cut off, as everywhere in @cloudcti/sla: support hours begin and end at whole ones, so that no side changes."""
    return int((when - _EPOCH) // _MILLISECOND)


def _is_missing(received: object) -> bool:
    """Whether it stands for a value that is not there: None, and NaN, NaT and NA of pandas."""
    is_unequal = isinstance(received, (datetime, numbers.Real)) and received != received
    return received is None or is_unequal or type(received).__name__ == "NAType"


def _instant(call: _Call, path: str, received: object) -> int:
    """The epoch milliseconds of a caller's instant, within the calendar's years; 0 where it is refused."""
    if _is_missing(received):
        call.refuse(path, None, "not-an-instant")
        return 0
    when = _datetime_in_text(received) if isinstance(received, str) else received
    if not isinstance(when, datetime):
        call.refuse(path, received, "not-an-instant-text" if isinstance(received, str) else "not-an-instant")
        return 0
    try:
        offset = when.utcoffset()
        epoch = 0 if offset is None else _floor(when)
    except (SlaInputError, OverflowError):
        call.refuse(path, received, "is-outside-years")
        return 0
    if offset is None:
        call.refuse(path, received, "no-offset", when=received if isinstance(received, str) else received.isoformat())  # type: ignore[attr-defined]
    elif _covers(epoch):
        return epoch
    else:
        call.refuse(path, received, "is-outside-years")
    return 0


def _datetime_in_text(text: str) -> datetime | None:
    """A date and time in ISO 8601, without offset where none is written; none where the text is not of that form or names what does not exist."""
    found = _ISO.fullmatch(text)
    if found is None:
        return None
    *parts, fraction, offset = found.groups()
    try:
        when = datetime(*(int(part or 0) for part in parts), int(f"{fraction or '':0<9}"[:6]))  # type: ignore[misc, arg-type]
        return when if offset is None else when.replace(tzinfo=timezone(_offset(offset)))
    except ValueError:
        return None


def _offset(text: str) -> timedelta:
    if text in "Zz":
        return timedelta(0)
    hours, minutes = int(text[1:3]), int(text[3:].replace(":", "") or 0)
    if minutes > 59 or hours * 60 + minutes > 18 * 60:
        raise ValueError(text)
    return timedelta(hours=hours, minutes=minutes) * (-1 if text[0] == "-" else 1)


def _priority(call: _Call, path: str, received: object) -> int:
    """1 to 4, also as "2" or "P2" (SLA §3); 0 where it is refused."""
    named = re.fullmatch(r"[Pp]? ?([1-9])", received.strip(), re.ASCII) if isinstance(received, str) else None
    number = int(named[1]) if named else received
    if isinstance(number, numbers.Real) and not isinstance(number, bool) and number in _PRIORITIES:
        return int(number)
    call.refuse(path, None if _is_missing(received) else received, "not-a-priority")
    return 0


def _day(call: _Call, path: str, received: object) -> int:
    """A local date, as days since 1970, within the calendar's years; 0 where it is refused."""
    when = received
    if isinstance(received, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", received, re.ASCII):
        try:
            when = date.fromisoformat(received)
        except ValueError:
            pass
    if isinstance(when, datetime):
        # The Timestamp of pandas takes no zones but its own.
        is_plain = type(when) is datetime
        there = "" if when.tzinfo is None else ".astimezone(AMSTERDAM)" if is_plain else '.tz_convert("Europe/Amsterdam")'
        call.refuse(path, received, "not-a-date", f"pass the day that Amsterdam's clocks show: {there}.date()")
    elif not isinstance(when, date):
        call.refuse(path, received, "not-a-date")
    else:
        day = when.toordinal() - _EPOCH_DAY
        if _years().first_day <= day < _years().end_day:
            return day
        call.refuse(path, received, "is-outside-years")
    return 0


def from_wall_clock(when: datetime | str, zone: tzinfo | str = AMSTERDAM) -> datetime:
    """The instant at which the clocks of a zone show a time: how a time without offset becomes one with (R1).

    `zone` is a tzinfo or an IANA name; "Europe/Amsterdam" needs no time zone database. A time that the clocks skip is refused. One that they show twice is
    refused too, except on Amsterdam's clocks, where both count the same: the first is taken, the second with `fold=1`.

    >>> from_wall_clock("2026-05-22 16:00").isoformat()
    '2026-05-22T16:00:00+02:00'
    """
    call = _Call("from_wall_clock")
    clocks = _zone(call, "zone", zone)
    call.check()
    found = _on_clocks(call, "when", when, clocks)
    call.check()
    return found


def _on_clocks(call: _Call, path: str, received: object, zone: tzinfo) -> datetime:
    when = _datetime_in_text(received) if isinstance(received, str) else received
    if not isinstance(when, datetime) or _is_missing(when) or when.tzinfo is not None:
        call.refuse(path, None if _is_missing(received) else received, "not-a-wall-clock")
        return _EPOCH
    # A plain one: the Timestamp of pandas takes no zones but its own.
    plain = datetime(when.year, when.month, when.day, when.hour, when.minute, when.second, when.microsecond)
    try:
        first, second = (plain.replace(tzinfo=zone, fold=fold) for fold in (0, 1))
        offsets = first.utcoffset(), second.utcoffset()
        shown = first.astimezone(timezone.utc).astimezone(zone).replace(tzinfo=None)
    except (SlaInputError, OverflowError):
        call.refuse(path, received, "is-outside-years")
        return _EPOCH
    if shown != plain:
        call.refuse(path, received, "clocks-skip", zone=_zone_name(zone))
    elif offsets[0] != offsets[1] and zone is not AMSTERDAM:
        call.refuse(path, received, "clocks-show-twice", zone=_zone_name(zone))
    return second if when.fold else first


def _zone(call: _Call, path: str, received: object) -> tzinfo:
    # The zones of pytz are not for datetimes as they stand, and are taken by their names.
    name = getattr(received, "key", None) or getattr(received, "zone", None) or received
    if name == "Europe/Amsterdam":
        return AMSTERDAM
    if isinstance(name, tzinfo):
        return name
    try:
        from zoneinfo import ZoneInfo

        return ZoneInfo(str(name))
    except Exception:
        # zoneinfo raises errors of many kinds for what is no name.
        call.refuse(path, received, "not-a-zone")
        return timezone.utc


def _zone_name(zone: tzinfo) -> str:
    return "Europe/Amsterdam" if zone is AMSTERDAM else str(getattr(zone, "key", "that zone"))
