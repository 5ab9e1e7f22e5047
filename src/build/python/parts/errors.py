
# Errors: one class, for a mistake in what a caller passed.


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong with what was passed."""

    code: str
    """What kind of mistake it is, the same as in @cloudcti/sla (docs/errors.md)."""
    path: str
    """The argument, as one would write it in code: `pauses[0][1]`."""
    received: object
    """What stood there."""
    problem: str
    """What is wrong, in words that follow the value."""
    expected: str
    """What would be right."""

    @property
    def message(self) -> str:
        """All of it in one sentence."""
        shown = "" if self.code == "missing-field" else " " + _shown(self.received)
        return f"{self.path}{shown} {self.problem}; {self.expected}"


class SlaInputError(ValueError):
    """A mistake in what was passed: nothing is guessed, and nothing is left out in silence.

    `code`, `path`, `received` and `expected` are those of the first of `issues`.

    >>> deadlines(7, "2026-05-22T16:00+02:00")
    Traceback (most recent call last):
    cloudcti_sla.SlaInputError: deadlines: priority 7 is not a priority of the agreement; pass the number 1, 2, 3 or 4
    """

    def __init__(self, function: str, issues: Sequence[Issue]) -> None:
        # Exceptions are copied and pickled by their arguments.
        super().__init__(function, tuple(issues))
        self.function = function
        self.issues = tuple(issues)
        first = self.issues[0]
        self.code, self.path, self.received, self.expected = first.code, first.path, first.received, first.expected

    def __str__(self) -> str:
        if len(self.issues) == 1:
            return f"{self.function}: {self.issues[0].message}"
        lines = "".join(f"\n  - {issue.message}" for issue in self.issues)
        return f"{self.function}: {len(self.issues)} things are wrong:{lines}"


class _Call:
    """A call of a public function: what is wrong with its arguments is collected, so that one error says everything."""

    def __init__(self, function: str, instead: dict[str, str] | None = None) -> None:
        self.function = function
        # What would be right where this function is called, by mistake.
        self.instead = instead or {}
        self.issues: list[Issue] = []

    def refuse(self, path: str, received: object, mistake: str, expected: str | None = None, **words: object) -> None:
        code, problem, usual = _MISTAKES[mistake]
        if received is None:
            mistake, code, problem = "missing", "missing-field", "is missing"
        text = (expected or self.instead.get(mistake) or usual).format(**words)
        self.issues.append(Issue(code, path, received, problem.format(**words), text))

    def check(self) -> None:
        if self.issues:
            raise SlaInputError(self.function, self.issues)


def _shown(received: object) -> str:
    try:
        if isinstance(received, str):
            text = f'"{received}"'
        elif isinstance(received, datetime):
            text = f"the datetime {received.isoformat()}"
        elif isinstance(received, (date, numbers.Number)):
            text = str(received)
        else:
            text = f"an object of class {type(received).__name__}"
    except Exception:
        # What a caller passes may fail at anything.
        return "an object"
    printable = "".join(sign if sign.isprintable() else "?" for sign in text[:61])
    return printable if len(text) <= 60 else printable[:57] + "..." + ('"' if text.startswith('"') else "")
