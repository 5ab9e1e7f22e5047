"""CloudCTI's Service Level Agreement in Python's standard library: working days, support hours, deadlines with pauses, and the third line.

A small implementation to learn from; conformance.py beside it checks it against the vectors. R1 to R13 are the rulings in docs/rulings.md.
Everything is a list of open spans: R3 has them, and every answer is found by walking along them.
"""

from datetime import date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
NOTHING = timedelta(0)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def easter(year):
    """Easter Sunday, by the algorithm of Meeus, Jones and Butcher."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    l = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * l) // 451
    return date(year, (h + l - 7 * m + 114) // 31, (h + l - 7 * m + 114) % 31 + 1)


def holidays(year, good_friday, liberation_day):
    """R2. The Dutch public holidays of a year."""
    sunday = easter(year)
    kings = date(year, 4, 27) if year >= 2014 else date(year, 4, 30)
    found = {date(year, 1, 1), date(year, 12, 25), date(year, 12, 26), kings - DAY if kings.weekday() == 6 else kings}
    found |= {sunday + DAY * later for later in (0, 1, 39, 49, 50)}
    if good_friday == "closed":
        found.add(sunday - 2 * DAY)
    if liberation_day == "every-year" or (liberation_day == "lustrum" and year % 5 == 0):
        found.add(date(year, 5, 5))
    return found


class Calendar:
    """R1 to R3. When an agreement gives support."""

    def __init__(self, agreement, whole_days=False):
        self.agreement, self.whole_days = agreement, whole_days
        self.zone = ZoneInfo(agreement["timeZone"])
        self.known = {}

    def hours(self, day):
        """The hours of a date, as texts; none where it is closed."""
        chosen = self.agreement["holidays"]
        if day.isoformat() in self.agreement["special"]:
            hours = self.agreement["special"][day.isoformat()]
        elif day.isoformat() in self.agreement["closed"]:
            hours = []
        elif chosen != "none" and day in holidays(day.year, chosen["goodFriday"], chosen["liberationDay"]):
            hours = []
        else:
            hours = self.agreement["hours"].get(WEEK[day.weekday()], [])
        return ["00:00-24:00"] if hours and self.whole_days else sorted(hours)

    def spans(self, day):
        """The open spans of a date, as instants."""
        if day not in self.known:
            self.known[day] = [tuple(self.instant(day, clock) for clock in text.split("-")) for text in self.hours(day)]
        return self.known[day]

    def instant(self, day, clock):
        if clock == "24:00":
            return self.instant(day + DAY, "00:00")
        return datetime.combine(day, time.fromisoformat(clock), self.zone).astimezone(timezone.utc)

    def day(self, at):
        return at.astimezone(self.zone).date()

    def after(self, at):
        """The open spans from an instant on."""
        day = self.day(at)
        while True:
            for begin, end in self.spans(day):
                if end > at:
                    yield max(begin, at), end
            day += DAY

    def working_day(self, day, count):
        """The count-th working day after a date; the date itself for 0."""
        while count > 0:
            day += DAY
            count -= bool(self.spans(day))
        return day

    def inside(self, at):
        return any(begin <= at < end for begin, end in self.spans(self.day(at)))

    def between(self, begin, end):
        return sum((min(to, end) - at for at, to in self.until(begin, end)), NOTHING)

    def until(self, begin, end):
        for at, to in self.after(begin):
            if at >= end:
                return
            yield at, to

    def reached(self, start, length, pauses=()):
        """R5, R12. The earliest instant at which so much support time is used up, without that of the pauses."""
        for begin, end in self.after(start):
            for at, to in without(begin, end, pauses):
                if to - at >= length:
                    return at + length
                length -= to - at


def without(begin, end, pauses):
    """A span without what lies in pauses, which are in order and apart."""
    for pause, resume in pauses:
        if resume > begin and pause < end:
            if pause > begin:
                yield begin, pause
            begin = max(begin, resume)
    if begin < end:
        yield begin, end


def joined(pauses):
    """R12. Overlapping pauses count once."""
    found = []
    for begin, end in sorted(pauses):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((begin, end))
    return found


def due(agreement, kpi, priority, start, pauses=()):
    """R5 to R9, R12. When a promise is due, or the word that stands in its place."""
    target = agreement["kpis"][str(priority)][kpi]
    if "value" not in target:
        return target["kind"]
    calendar, pauses = Calendar(agreement), joined(pauses)
    if target["kind"] == "support-hours":
        return calendar.reached(start, timedelta(hours=target["value"]), pauses)
    if kpi == "mttr" or agreement["workingDayReading"] == "end-of-next-working-day":
        first, last = (calendar.working_day(calendar.day(start), count) for count in (1, target["value"]))
        counts_from, end = calendar.spans(first)[0][0], calendar.spans(last)[-1][1]
    else:
        counts_from, end = start, whole_days_later(calendar, start, target["value"])
    return calendar.reached(counts_from, calendar.between(counts_from, end), pauses)


def whole_days_later(calendar, start, count):
    """R6. Whole working days: the share of the first one that was gone is the share of the last one that is used."""
    first = calendar.day(next(calendar.after(start))[0])
    opening, closing = calendar.spans(first)[0][0], calendar.spans(first)[-1][1]
    gone = calendar.between(opening, max(opening, start))
    if gone == NOTHING:
        return calendar.spans(calendar.working_day(first, count - 1))[-1][1]
    last = calendar.spans(calendar.working_day(first, count))
    ms = timedelta(milliseconds=1)
    used = gone // ms * (calendar.between(last[0][0], last[-1][1]) // ms)
    return calendar.reached(last[0][0], -(-used // (calendar.between(opening, closing) // ms)) * ms)


def third_line(agreement, complete):
    """R13. 24 hours, counted on working days from 00:00 to 24:00."""
    return Calendar(agreement, whole_days=True).reached(complete, timedelta(hours=24))
