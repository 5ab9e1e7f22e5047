
# What a promise may be: due at an instant, or without a date (R9).


@dataclass(frozen=True, order=True)
class Due:
    """A promise with a date: met by an act at or before it (R5). The earlier one is the smaller."""

    at: datetime
    """The deadline, on Amsterdam's clocks."""
    kind: Literal["due"] = "due"

    def met_by(self, act: Instant) -> bool:
        """Whether an act was in time. What is less than a millisecond is cut off, as it is of the report.

        >>> deadlines(1, "2026-11-23T09:00+01:00").response.met_by("2026-11-23T13:00+01:00")
        True
        """
        call = _Call("met_by")
        done = _instant(call, "act", act)
        call.check()
        return done <= _floor(self.at)

    def __str__(self) -> str:
        return self.at.isoformat()


@dataclass(frozen=True)
class Undated:
    """R9. A promise without a date, which is never met and never missed: "best effort", or "to be determined" until the parties agree a value.

    >>> print(deadlines(1, "2026-11-23T09:00+01:00").mttr)
    to be determined

    It is neither before nor after a date: leave it out before you sort, `[promise for promise in found if promise.kind == "due"]`.
    """

    kind: Literal["best-effort", "to-be-determined"]

    def __str__(self) -> str:
        return self.kind.replace("-", " ")


Deadline = Union[Due, Undated]


class Deadlines(NamedTuple):
    """The three promises of SLA §5 about one incident."""

    response: Deadline
    update: Deadline
    mttr: Deadline
