"""The recipe of docs/batch.md over days.csv gives the deadlines of cloudcti_sla.py."""

import random
import re
import unittest
from datetime import datetime, timedelta, timezone
from pathlib import Path

import cloudcti_sla as sla

PAGE = Path(__file__).parents[2] / "docs" / "batch.md"
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


class OpenData(unittest.TestCase):
    def test_the_recipe_gives_the_deadlines_of_chapter_5(self):
        recipe = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL).group(1)
        names = {"path": "days.csv"}
        exec(recipe, names)
        chance = random.Random(20261126)
        for _ in range(40):
            minutes = chance.randrange(710 * 24 * 60)
            reported = datetime(2026, 1, 1, tzinfo=timezone.utc) + timedelta(minutes=minutes)
            ms = (reported - EPOCH) // timedelta(milliseconds=1)
            for priority, hours in ((1, 4), (2, 8), (3, 8.5)):
                due = sla.deadlines(priority, reported).response.at
                self.assertEqual(names["later"](ms, int(hours * 3_600_000)), (due - EPOCH) // timedelta(milliseconds=1), reported)
            due = sla.deadlines(2, reported).mttr.at
            self.assertEqual(names["close_after"](ms, 2), (due - EPOCH) // timedelta(milliseconds=1), reported)


if __name__ == "__main__":
    unittest.main()
