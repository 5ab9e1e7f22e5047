from __future__ import annotations

import numbers
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Iterable, Literal, NamedTuple, Sequence, Union

if TYPE_CHECKING:
    from pandas import DataFrame

__all__ = [
    "AMSTERDAM",
    "Deadline",
    "Deadlines",
    "Due",
    "Issue",
    "SlaInputError",
    "Undated",
    "add_working_days",
    "deadline_columns",
    "deadlines",
    "explain",
    "from_wall_clock",
    "is_support_time",
    "is_working_day",
    "support_time",
    "verdict",
]

