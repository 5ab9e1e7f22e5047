
# Columns of a pandas frame. pandas and numpy are met here only, when they are asked for.


def deadline_columns(
    frame: DataFrame,
    priority: str = "priority",
    reported: str = "reported_at",
    *,
    last_contact: str | None = None,
    zone: tzinfo | str | None = None,
) -> DataFrame:
    """The deadlines of every ticket of a pandas frame, as a frame of the same index: `frame.join(deadline_columns(frame))`.

    `priority`, `reported` and `last_contact` name columns: priorities 1 to 4, also "2" or "P2", and times. Times without offset are refused, unless `zone` says on whose clocks
    they were read, such as "Europe/Amsterdam". An empty last contact is none.

    For each of response, update and mttr there are two columns. `response_due` has the deadline, on Amsterdam's clocks. `response` says what the promise
    is, and so why a deadline may be empty: "due", "best-effort", "to-be-determined", or "refused". `problem` says what is wrong with a refused ticket.
    """
    import numpy
    import pandas

    call = _Call("deadline_columns")
    clocks = None if zone is None else _zone(call, "zone", zone)
    series = [_column(call, frame, name, column) for name, column in (("priority", priority), ("reported", reported))]
    contacts = None if last_contact is None else _column(call, frame, "last_contact", last_contact)
    call.check()
    rows = _priorities_in(series[0])
    report = _epochs_in(call, "reported", series[1], clocks)
    contact = report if contacts is None else _epochs_in(call, "last_contact", contacts, clocks)
    call.check()
    is_none = numpy.ones(len(frame), dtype=bool) if contacts is None else contacts.isna().to_numpy()
    contact = numpy.where(is_none, report, contact)
    is_right = (rows > 0) & (report != _NO_TIME) & (contact != _NO_TIME) & (contact >= report)
    due = {kpi: _dues(kpi, rows, contact if kpi == "update" else report, is_right) for kpi in Deadlines._fields}
    # A deadline beyond the last year.
    for found in due.values():
        is_right &= found != _NO_TIME
    columns: dict[str, object] = {}
    kinds = {kpi: numpy.array(["refused", *(_kind_of(row, kpi) for row in _PRIORITIES)], dtype=object) for kpi in Deadlines._fields}
    for kpi, found in due.items():
        is_dated = is_right & (found != _UNDATED)
        stamps = pandas.Series(numpy.where(is_dated, found, _NO_TIME).astype("datetime64[ms]").astype("datetime64[ns]"), index=frame.index)
        columns[f"{kpi}_due"] = stamps.dt.tz_localize("UTC").dt.tz_convert(_pandas_zone())
        columns[kpi] = pandas.Series(kinds[kpi][numpy.where(is_right, rows, 0)], index=frame.index)
    problems = numpy.full(len(frame), "", dtype=object)
    for place in numpy.flatnonzero(~is_right):
        received = None if is_none[place] or contacts is None else contacts.iloc[place]
        problems[place] = _problem(series[0].iloc[place], series[1].iloc[place], received, clocks, (priority, reported, last_contact))
    columns["problem"] = pandas.Series(problems, index=frame.index)
    return pandas.DataFrame(columns, index=frame.index)


_NO_TIME = -(2**63)
_UNDATED = -(2**63) + 1


def _pandas_zone() -> Any:
    """Amsterdam's clocks, for pandas: older ones have clocks of their own, which know no summer after 2037."""
    try:
        from zoneinfo import ZoneInfo

        return ZoneInfo("Europe/Amsterdam")
    except Exception:
        # Without time zones of the system.
        return "Europe/Amsterdam"


def _kind_of(row: int, kpi: str) -> str:
    kind = _RULES[row, kpi].kind
    return kind if kind in ("best-effort", "to-be-determined") else "due"


def _column(call: _Call, frame: Any, path: str, name: object) -> Any:
    import pandas

    if not isinstance(frame, pandas.DataFrame):
        call.refuse("frame", frame, "not-a-frame")
        return None
    found = frame[name] if list(frame.columns).count(name) == 1 else None
    if found is None:
        call.refuse(path, name, "not-a-column", columns=", ".join(map(str, frame.columns)))
    return found


def _priorities_in(series: Any) -> Any:
    """1 to 4, and 0 where it is none of them."""
    numpy, _, _ = _arrays()
    values = series.to_numpy()
    if values.dtype.kind in "iuf":
        return numpy.where(numpy.isin(values, _PRIORITIES), values, 0).astype(int)
    return numpy.array([_priority(_Call(""), "", value) for value in values], dtype=int)


def _epochs_in(call: _Call, path: str, series: Any, clocks: tzinfo | None) -> Any:
    """Epoch milliseconds; _NO_TIME where there is no instant that the calendar covers."""
    import numpy
    import pandas

    if isinstance(series.dtype, pandas.DatetimeTZDtype):
        values = series.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy()
    elif not isinstance(series.dtype, numpy.dtype) or series.dtype.kind != "M":
        return numpy.array([_epoch_or_none(value, clocks) for value in series], dtype="int64")
    elif clocks is None:
        call.refuse(path, series.name, "naive-column")
        return None
    elif clocks is AMSTERDAM:
        return _covered(_epochs_of_walls(series.to_numpy().astype("datetime64[ms]").astype("int64")))
    else:
        zoned = series.dt.tz_localize(clocks, ambiguous="NaT", nonexistent="NaT")
        values = zoned.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy()
    return _covered(values.astype("datetime64[ms]").astype("int64"))


def _epoch_or_none(value: object, clocks: tzinfo | None) -> int:
    call = _Call("")
    epoch = _read_instant(call, "", value, clocks)
    return _NO_TIME if call.issues else epoch


def _read_instant(call: _Call, path: str, value: object, clocks: tzinfo | None) -> int:
    """An instant that says its offset, or that the clocks of a zone show."""
    when = _datetime_in_text(value) if isinstance(value, str) else value
    if clocks is None or not isinstance(when, datetime) or _is_missing(when) or when.tzinfo is not None:
        return _instant(call, path, value)
    known = len(call.issues)
    found = _on_clocks(call, path, value, clocks)
    return 0 if len(call.issues) > known else _instant(call, path, found)


def _covered(epochs: Any) -> Any:
    numpy, _, _ = _arrays()
    first, end = _years().first_day * _DAY, _years().end_day * _DAY
    walls = _walls(numpy.where(epochs == _NO_TIME, 0, epochs))
    return numpy.where((epochs != _NO_TIME) & (walls >= first) & (walls < end), epochs, _NO_TIME)


def _epochs_of_walls(walls: Any) -> Any:
    """The first instants at which Amsterdam's clocks show times; _NO_TIME where they skip them."""
    numpy, _, _ = _arrays()
    safe = numpy.where(walls == _NO_TIME, 0, walls)
    summer, winter = safe - _WINTER - _SUMMER, safe - _WINTER
    found = numpy.where(_walls(summer) == safe, summer, numpy.where(_walls(winter) == safe, winter, _NO_TIME))
    return numpy.where(walls == _NO_TIME, _NO_TIME, found)


_IN_FRAMES = {
    "missing": "fill it in, or leave the ticket out",
    "no-offset": _MISTAKES["naive-column"][2],
    "not-an-instant": "make times of the column first: pandas.to_datetime",
}


def _problem(priority: object, reported: object, contacted: object, clocks: tzinfo | None, names: tuple[str, str, str | None]) -> str:
    """What is wrong with one ticket, in the words of its columns."""
    call = _Call("deadline_columns", _IN_FRAMES)
    row = _priority(call, names[0], priority)
    report = _read_instant(call, names[1], reported, clocks)
    contact = report if contacted is None else _read_instant(call, str(names[2]), contacted, clocks)
    if not call.issues and contact < report:
        call.refuse(str(names[2]), contacted, "before-report")
    if not call.issues:
        for kpi in Deadlines._fields:
            start = (str(names[2]), contact, contacted) if kpi == "update" and contacted is not None else (names[1], report, reported)
            _deadline(call, _RULES[row, kpi], *start, [])
    return "; ".join(dict.fromkeys(issue.message for issue in call.issues))


@lru_cache(maxsize=None)
def _arrays() -> tuple[Any, Any, Any]:
    """numpy, and in it the working days and the changes of clocks."""
    import numpy

    return numpy, numpy.array(_years().working, dtype="int64"), numpy.array(_years().changes, dtype="int64")


def _walls(epochs: Any) -> Any:
    numpy, _, changes = _arrays()
    return epochs + _WINTER + numpy.searchsorted(changes, epochs, side="right") % 2 * _SUMMER


def _dues(kpi: str, rows: Any, starts: Any, is_right: Any) -> Any:
    """Epoch milliseconds; _UNDATED for a promise without a date, _NO_TIME beyond the last year."""
    numpy, _, _ = _arrays()
    found = numpy.full(len(rows), _UNDATED, dtype="int64")
    for row in _PRIORITIES:
        mine = is_right & (rows == row)
        if _kind_of(row, kpi) == "due" and mine.any():
            found[mine] = _all_reached(_RULES[row, kpi], _walls(starts[mine]))
    return found


def _all_reached(rule: _Rule, walls: Any) -> Any:
    """What `_position` and `_reached` say, of many times at once."""
    numpy, working, _ = _arrays()
    days, times = walls // _DAY, walls % _DAY
    index = numpy.searchsorted(working, days)
    is_working = working[numpy.minimum(index, len(working) - 1)] == days
    used = numpy.where(is_working, numpy.clip(times - _OPENS, 0, _LENGTH), 0)
    index, used = index + used // _LENGTH, used % _LENGTH
    if rule.kind == "support-time":
        position = index * _LENGTH + used + rule.amount - 1
        return _openings(position // _LENGTH, position % _LENGTH + 1)
    if rule.kind == "day-lengths":
        return _openings(index + rule.amount - (used == 0), numpy.where(used == 0, _LENGTH, used))
    return _openings(numpy.searchsorted(working, days, side="right") + rule.amount - 1, _LENGTH)


def _openings(index: Any, later: Any) -> Any:
    """The instants so much later than the openings of working days."""
    numpy, working, _ = _arrays()
    days = working[numpy.minimum(index, len(working) - 1)]
    return numpy.where(index < len(working), _epochs_of_walls(days * _DAY + _OPENS + later), _NO_TIME)
