
# Deadlines, by the counting rules above: a position and its inverse.

_Pauses = Iterable[Sequence[Instant]]


def deadlines(priority: int | str, reported_at: Instant, *, last_contact_at: Instant | None = None, pauses: _Pauses = ()) -> Deadlines:
    """When response, next update and repair of an incident are due (SLA §5; R4 to R10, R12).

    `priority` is 1 to 4, also as "2" or "P2". `reported_at` is an aware datetime or an ISO 8601 text with offset. `last_contact_at` is the last contact with the reporter,
    which starts the update's clock again (R8). `pauses` are pairs of instants between which the incident waited for the customer: none by default (R12). One that still runs
    is refused: until it ends, no instant is promised.

    >>> response, update, mttr = deadlines(2, "2026-05-22T16:00+02:00")
    >>> print(response, mttr)
    2026-05-26T15:30:00+02:00 2026-05-27T17:00:00+02:00
    >>> print(deadlines(3, datetime(2026, 11, 20, 20, 0, tzinfo=AMSTERDAM)).response)
    2026-11-23T17:00:00+01:00
    """
    call = _Call("deadlines")
    row = _priority(call, "priority", priority)
    report = _instant(call, "reported_at", reported_at)
    contact = report if last_contact_at is None else _instant(call, "last_contact_at", last_contact_at)
    is_known = not call.issues
    if is_known and contact < report:
        call.refuse("last_contact_at", last_contact_at, "before-report")
    waits = _waits(call, pauses, report if is_known else None)
    call.check()
    from_report = ("reported_at", report, reported_at)
    from_contact = from_report if last_contact_at is None else ("last_contact_at", contact, last_contact_at)
    starts = {"response": from_report, "update": from_contact, "mttr": from_report}
    found = [_deadline(call, _RULES[row, kpi], path, start, received, waits) for kpi, (path, start, received) in starts.items()]
    call.check()
    return Deadlines(*found)


def _deadline(call: _Call, rule: _Rule, path: str, start: int, received: object, waits: list[tuple[int, int]]) -> Deadline:
    if rule.kind == "best-effort" or rule.kind == "to-be-determined":
        return Undated(rule.kind)
    wall = _wall(start)
    due = _reached(rule, wall)
    if due is not None and waits:
        due = _moved(due, _counts_from(rule, wall), waits)
    if due is None:
        call.refuse(path, received, "answer-outside-years")
        return Undated("to-be-determined")
    return Due(_datetime(due))


def _reached(rule: _Rule, wall: int) -> int | None:
    """When a target is used up if nothing is paused; none beyond the last year."""
    if rule.kind == "support-time":
        return _at(_position(wall) + rule.amount)
    if rule.kind == "day-lengths":
        index, used = divmod(_position(wall), _LENGTH)
        # R5, R6. A day of which nothing is used is used up whole, at its close, and not at the next opening.
        return _opening(index + rule.amount, used) if used else _opening(index + rule.amount - 1, _LENGTH)
    # R7. Counting starts on the day after the report's date; due at the close of the last one counted.
    index = bisect_right(_years().working, wall // _DAY)
    return _opening(index + rule.amount - 1, _LENGTH)


def _counts_from(rule: _Rule, wall: int) -> int:
    return (wall // _DAY + 1) * _DAY if rule.kind == "close-of-day-after" else wall


def _waits(call: _Call, pauses: _Pauses, report: int | None) -> list[tuple[int, int]]:
    """The pauses by the clocks of Amsterdam, in order, overlapping ones joined (R12)."""
    found: list[tuple[int, int]] = []
    try:
        pairs = [(first, last) for first, last in pauses]
    except (TypeError, ValueError):
        call.refuse("pauses", pauses, "not-pauses")
        return found
    for place, pair in enumerate(pairs):
        known = len(call.issues)
        if _is_missing(pair[1]):
            call.refuse(f"pauses[{place}][1]", None, "open-pause")
            continue
        begin, end = (_instant(call, f"pauses[{place}][{side}]", pair[side]) for side in (0, 1))
        if len(call.issues) > known:
            continue
        if end < begin:
            call.refuse(f"pauses[{place}][1]", pair[1], "pause-backward")
        elif report is not None and begin < report:
            call.refuse(f"pauses[{place}][0]", pair[0], "before-report")
        found.append((begin, end))
    joined: list[tuple[int, int]] = []
    for begin, end in sorted(found):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((begin, end))
    return [(_wall(begin), _wall(end)) for begin, end in joined]


def _moved(due: int, counts_from: int, waits: list[tuple[int, int]]) -> int | None:
    """R12. A deadline moves by the support time that the pauses took; one that begins when it is reached moves it no more."""
    taken = 0
    for begin, end in waits:
        if end <= counts_from:
            continue
        counted = max(_position(begin), _position(counts_from))
        if counted - _position(due) >= taken:
            break
        taken += _position(end) - counted
    return due if taken == 0 else _at(_position(due) + taken)
