
# Why a deadline is what it is, in one line.


def explain(priority: int | str, reported_at: Instant, kpi: str = "response", *, last_contact_at: Instant | None = None, language: str = "en") -> str:
    """What is due, from when it counts, what was promised and by which rulings, and what was closed in between, in one line.

    `kpi` is "response", "update" or "MTTR"; `language` is "en" or "nl". The command `cloudcti-sla explain` shows every step.

    >>> print(explain(2, "2026-05-22T16:00+02:00"))  # doctest: +NORMALIZE_WHITESPACE
    Response to an incident of priority 2: due on Tuesday 26 May 2026 at 15:30. Reported on Friday 22 May 2026 at 16:00. Promised: 8 support hours
    (SLA §5, R5). All times are Amsterdam time. Closed in between: at the weekend and for Whit Monday (25 May).
    """
    call = _Call("explain")
    kpi = kpi.strip().lower() if isinstance(kpi, str) else kpi
    if kpi not in ("response", "update", "mttr"):
        call.refuse("kpi", kpi, "not-a-kpi")
    if language not in _WORDS:
        call.refuse("language", language, "not-a-language")
    row = _priority(call, "priority", priority)
    report = _instant(call, "reported_at", reported_at)
    is_contact = kpi == "update" and last_contact_at is not None
    start = report if last_contact_at is None else _instant(call, "last_contact_at", last_contact_at)
    if not call.issues and start < report:
        call.refuse("last_contact_at", last_contact_at, "before-report")
    call.check()
    path, counted = ("last_contact_at", start) if is_contact else ("reported_at", report)
    rule, words = _RULES[row, kpi], _WORDS[language]
    due = _deadline(call, rule, path, counted, last_contact_at if is_contact else reported_at, [])
    call.check()
    source = ", ".join((f"SLA {rule.clause}", *rule.rulings))
    day, time = _day_in(language, _wall(counted)), _time_in(words, _wall(counted))
    started = words["contacted" if is_contact else "reported"].format(day=day, time=time)
    title = words[kpi].format(priority=row)
    if isinstance(due, Undated):
        return f"{title}: {words['name of ' + due.kind]}. {started}. {words[due.kind]} ({source})."
    end = _wall(_floor(due.at))
    told = words["due"].format(day=_day_in(language, end), time=_time_in(words, end))
    promised = words["promised"].format(target=words[f"{rule.kind} {rule.amount}"], source=source)
    return f"{title}: {told}. {started}. {promised} {words['zone']}{_closed_between(language, _wall(counted), end)}"


def _day_in(language: str, wall: int) -> str:
    when, words = _date_of(wall // _DAY), _WORDS[language]
    return f"{words['weekdays'].split()[when.weekday()]} {_short_day_in(language, wall // _DAY)} {when.year}"


def _short_day_in(language: str, day: int) -> str:
    when = _date_of(day)
    return f"{when.day} {_WORDS[language]['months'].split()[when.month - 1]}"


def _time_in(words: dict[str, str], wall: int) -> str:
    """Seconds and milliseconds where there are any."""
    minutes, ms = divmod(wall % _DAY, 60_000)
    text = f"{minutes // 60:02}:{minutes % 60:02}"
    if ms % 1000:
        return f"{text}:{ms // 1000:02}{words['point']}{ms % 1000:03}"
    return f"{text}:{ms // 1000:02}" if ms else text


def _closed_between(language: str, start: int, end: int) -> str:
    words, closed = _WORDS[language], _years().closed
    days = range(start // _DAY, end // _DAY + 1)
    names = [
        f"{words['and'].join(_NAMES[letter][language] for letter in closed[day])} ({_short_day_in(language, day)})" for day in days if day in closed
    ]
    found = [words["weekend"]] if any(_weekday(day) >= _SATURDAY for day in days) else []
    if names:
        found.append(words["because"].format(names=_listed(names, words["and"])))
    return f" {words['closed']}: {words['and'].join(found)}." if found else ""


def _listed(names: list[str], last: str) -> str:
    return last.join([", ".join(names[:-1]), names[-1]]) if len(names) > 1 else names[0]
