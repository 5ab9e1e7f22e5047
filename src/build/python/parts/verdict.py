
# How a promise stands.


def verdict(deadline: Deadline, done: Instant | None, at: Instant) -> Literal["met", "missed", "running", "best-effort", "to-be-determined"]:
    """How a promise stands at a moment: "met" by an act at or before the deadline, "missed" after it, "running" until then (R5); without a date, its kind (R9).

    `done` is when it was done, `None` where it was not; an act after `at` has not happened yet. Whether it was before the report is not seen here (R18).

    >>> verdict(deadlines(2, "2026-05-22T16:00+02:00").response, None, "2026-05-26T15:30:00.001+02:00")
    'missed'
    """
    call = _Call("verdict")
    if not isinstance(deadline, (Due, Undated)):
        call.refuse("deadline", deadline, "not-a-deadline")
    now = _instant(call, "at", at)
    act = None if _is_missing(done) else _instant(call, "done", done)
    call.check()
    if isinstance(deadline, Undated):
        return deadline.kind
    is_done = act is not None and act <= now
    end = act if act is not None and is_done else now
    return "missed" if end > _floor(deadline.at) else "met" if is_done else "running"
