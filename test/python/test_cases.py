"""Cases: what is refused and how, what is read, what is told."""

import copy
import pickle
import unittest
from datetime import date, datetime, timezone, tzinfo
from zoneinfo import ZoneInfo

import cloudcti_sla as sla
import numpy
import pandas

ZONE = ZoneInfo("Europe/Amsterdam")


class Cases(unittest.TestCase):
    def refused(self, code, call):
        with self.assertRaises(sla.SlaInputError) as caught:
            call()
        self.assertEqual(caught.exception.code, code)
        return str(caught.exception)

    def test_all_that_is_wrong_is_told_at_once(self):
        said = self.refused("invalid-priority", lambda: sla.deadlines(0, datetime(2026, 5, 22, 16, 0)))
        self.assertEqual(said.split("\n"), [
            "deadlines: 2 things are wrong:",
            "  - priority 0 is not a priority of the agreement; pass the number 1, 2, 3 or 4",
            '  - reported_at the datetime 2026-05-22T16:00:00 has no UTC offset; say on whose clocks it was read: from_wall_clock("2026-05-22T16:00:00", "Europe/Amsterdam")',
        ])

    def test_errors_and_answers_survive_the_road(self):
        with self.assertRaises(sla.SlaInputError) as caught:
            sla.deadlines(9, None)
        for again in (pickle.loads(pickle.dumps(caught.exception)), copy.deepcopy(caught.exception)):
            self.assertEqual((str(again), again.code, again.path), (str(caught.exception), "invalid-priority", "priority"))
        found = sla.deadlines(2, "2026-05-22T16:00+02:00")
        self.assertEqual(pickle.loads(pickle.dumps(found)), found)
        self.assertIs(copy.deepcopy(found).mttr.at.tzinfo, sla.AMSTERDAM)

    def test_order_and_years_are_checked(self):
        self.refused("out-of-order", lambda: sla.deadlines(1, "2026-05-22T16:00Z", last_contact_at="2026-05-22T15:00Z"))
        self.refused("out-of-order", lambda: sla.deadlines(1, "2026-05-22T16:00Z", pauses=[("2026-05-22T15:00Z", "2026-05-22T17:00Z")]))
        self.refused("out-of-order", lambda: sla.deadlines(1, "2026-05-22T16:00Z", pauses=[("2026-05-22T18:00Z", "2026-05-22T17:00Z")]))
        for outside in ("1989-12-31T22:59:59.999Z", "2100-12-31T23:00Z", "2101-01-01T00:00+02:00", "0001-01-01T00:00+18:00", "9999-12-31T23:59-18:00"):
            self.refused("outside-horizon", lambda: sla.deadlines(1, outside))
        self.assertEqual(sla.deadlines(1, "1989-12-31T23:00Z").response.at.isoformat(), "1990-01-02T12:30:00+01:00")
        self.refused("outside-horizon", lambda: sla.deadlines(2, "2100-12-31T16:30+01:00"))
        self.refused("outside-horizon", lambda: sla.add_working_days("2100-12-31", 1))
        self.refused("outside-horizon", lambda: datetime(1989, 1, 1, tzinfo=sla.AMSTERDAM).utcoffset())
        self.refused("wrong-type", lambda: sla.explain(1, "2026-05-22T16:00Z", "repair"))

    def test_a_date_is_no_datetime_and_a_datetime_no_date(self):
        self.refused("invalid-instant", lambda: sla.deadlines(1, date(2026, 5, 22)))
        self.refused("invalid-date", lambda: sla.is_working_day(datetime(2026, 5, 22, 23, tzinfo=timezone.utc)))
        self.refused("invalid-date", lambda: sla.is_working_day("2026-02-30"))

    def test_a_datetime_is_told_how_to_become_a_date(self):
        aware = datetime(2026, 5, 24, 23, tzinfo=timezone.utc)
        self.assertIn("show: .astimezone(AMSTERDAM).date()", self.refused("invalid-date", lambda: sla.is_working_day(aware)))
        self.assertFalse(sla.is_working_day(aware.astimezone(sla.AMSTERDAM).date()))
        self.assertIn("show: .date()", self.refused("invalid-date", lambda: sla.is_working_day(aware.replace(tzinfo=None))))
        stamp = pandas.Timestamp(aware)
        self.assertIn('show: .tz_convert("Europe/Amsterdam").date()', self.refused("invalid-date", lambda: sla.is_working_day(stamp)))
        self.assertFalse(sla.is_working_day(stamp.tz_convert("Europe/Amsterdam").date()))

    def test_priorities_and_kpis_are_read_as_cells_are(self):
        for priority in ("2", "P2", "p2", " P 2 "):
            self.assertEqual(sla.deadlines(priority, "2026-05-22T16:00+02:00"), sla.deadlines(2, "2026-05-22T16:00+02:00"))
        for priority in ("5", "P9", "22", "High", "", "P"):
            self.refused("invalid-priority", lambda: sla.deadlines(priority, "2026-05-22T16:00+02:00"))
        self.assertEqual(sla.explain("P2", "2026-05-22T16:00+02:00", "MTTR"), sla.explain(2, "2026-05-22T16:00+02:00", "mttr"))

    def test_a_pause_that_still_runs_is_refused(self):
        said = self.refused("missing-field", lambda: sla.deadlines(2, "2026-05-22T16:00+02:00", pauses=[("2026-05-22T16:30+02:00", None)]))
        self.assertIn("pauses[0][1] is missing; a pause that still runs promises no instant", said)

    def test_a_promise_is_met_missed_or_running(self):
        due = sla.deadlines(1, "2026-11-23T09:00+01:00").response
        early, sharp, late = (f"2026-11-23T{time}+01:00" for time in ("12:00", "13:00", "13:00:00.001"))
        for done, at, state in (
            (None, early, "running"), (None, sharp, "running"), (None, late, "missed"), (sharp, late, "met"), (late, late, "missed"),
            (sharp, early, "running"), (late, sharp, "running"), (pandas.NaT, late, "missed"), (early, early, "met"),
        ):
            self.assertEqual(sla.verdict(due, done, at), state, (done, at))
        self.assertEqual(sla.verdict(sla.deadlines(1, early).mttr, sharp, late), "to-be-determined")
        self.assertEqual(sla.verdict(sla.deadlines(3, early).update, None, late), "best-effort")
        self.refused("wrong-type", lambda: sla.verdict(due.at, None, late))
        self.refused("missing-field", lambda: sla.verdict(due, None, None))

    def test_dated_promises_have_an_order_and_others_have_none(self):
        first, update, repair = sla.deadlines(2, "2026-11-23T09:00+01:00", last_contact_at="2026-11-23T15:00+01:00")
        self.assertEqual(sorted([repair, update, first]), [first, update, repair])
        with self.assertRaisesRegex(TypeError, "'Undated' and 'Due'|'Due' and 'Undated'"):
            sorted([first, sla.deadlines(1, "2026-11-23T09:00+01:00").mttr])

    def test_a_time_on_a_wall_is_taken_where_clocks_show_it(self):
        self.assertEqual(sla.from_wall_clock("2026-10-25T02:30").isoformat(), "2026-10-25T02:30:00+02:00")
        self.assertEqual(sla.from_wall_clock(datetime(2026, 5, 22, 16), "America/New_York").isoformat(), "2026-05-22T16:00:00-04:00")
        self.refused("nonexistent-wall-clock", lambda: sla.from_wall_clock("2026-03-29T02:30"))
        self.refused("nonexistent-wall-clock", lambda: sla.from_wall_clock("2026-03-08T02:30", "America/New_York"))
        self.refused("ambiguous-wall-clock", lambda: sla.from_wall_clock("2026-11-01T01:30", "America/New_York"))
        self.refused("unknown-zone", lambda: sla.from_wall_clock("2026-11-01T01:30", "Amsterdam"))
        self.refused("unknown-zone", lambda: sla.from_wall_clock("2026-11-01T01:30", 7))
        self.refused("invalid-wall-clock", lambda: sla.from_wall_clock("2026-11-01T01:30Z"))

    def test_zones_of_other_packages_are_taken_by_their_names(self):
        class Pytz(tzinfo):
            zone = "America/New_York"

            def utcoffset(self, when):
                raise AssertionError("a zone of pytz was asked as it stands")

        self.assertEqual(sla.from_wall_clock("2026-05-22T16:00", Pytz()).isoformat(), "2026-05-22T16:00:00-04:00")
        self.assertEqual(sla.from_wall_clock("2026-05-22T16:00", timezone.utc).isoformat(), "2026-05-22T16:00:00+00:00")
        self.assertIs(sla.from_wall_clock("2026-05-22T16:00", ZONE).tzinfo, sla.AMSTERDAM)
        self.assertEqual(sla.from_wall_clock(datetime(2026, 10, 25, 2, 30, fold=1)).isoformat(), "2026-10-25T02:30:00+01:00")

    def test_values_of_numpy_and_pandas_are_what_they_say(self):
        stamp = pandas.Timestamp("2026-11-23T08:30:00.000000999+01:00")
        self.assertEqual(sla.deadlines(numpy.int64(3), stamp).response.at.isoformat(), "2026-11-23T17:00:00+01:00")
        self.assertEqual(sla.deadlines(2.0, stamp.tz_convert("Asia/Tokyo")).response.at.isoformat(), "2026-11-23T16:30:00+01:00")
        self.refused("missing-offset", lambda: sla.deadlines(1, pandas.Timestamp("2026-11-23T08:30")))
        self.refused("missing-field", lambda: sla.deadlines(1, pandas.NaT))
        self.refused("invalid-priority", lambda: sla.deadlines(numpy.bool_(True), stamp))

    def test_rows_keep_their_places_whatever_the_index(self):
        at = pandas.to_datetime(["2026-11-23T09:00+01:00", "2026-11-24T09:00+01:00", None], utc=True)
        for index in ([7, 7, 7], pandas.MultiIndex.from_tuples([("a", 1), ("a", 1), ("b", 2)]), ["x", None, "x"]):
            frame = pandas.DataFrame({"priority": [1, 1, 1], "reported_at": at})
            frame.index = index if isinstance(index, pandas.MultiIndex) else pandas.Index(index)
            found = sla.deadline_columns(frame)
            self.assertEqual([str(stamp) for stamp in found["response_due"]], ["2026-11-23 13:00:00+01:00", "2026-11-24 13:00:00+01:00", "NaT"])
            self.assertTrue(found.index.equals(frame.index))

    def test_a_column_of_texts_is_read_as_texts_are(self):
        texts = ["2026-11-23T09:00+01:00", "2026-11-23 09:00", "23-11-2026 09:00", None]
        frame = pandas.DataFrame({"priority": 1, "reported_at": pandas.array(texts, dtype="string")})
        self.assertEqual(sla.deadline_columns(frame)["response"].tolist(), ["due", "refused", "refused", "refused"])
        self.assertIn('has no UTC offset; pass zone="Europe/Amsterdam"', sla.deadline_columns(frame)["problem"][1])
        found = sla.deadline_columns(frame, zone="Europe/Amsterdam")
        self.assertEqual([str(stamp) for stamp in found["response_due"]], ["2026-11-23 13:00:00+01:00"] * 2 + ["NaT"] * 2)
        self.assertIn('reported_at "23-11-2026 09:00" is not an instant', found["problem"][2])

    def test_a_column_says_what_it_lacks(self):
        naive = pandas.DataFrame({"p": [1, 2, 3], "at": pandas.to_datetime(["2026-11-23 09:00", "2026-03-29 02:30", None])})
        said = self.refused("missing-offset", lambda: sla.deadline_columns(naive, "p", "at"))
        self.assertIn('pass zone="Europe/Amsterdam"', said)
        self.refused("missing-field", lambda: sla.deadline_columns(naive, "priority", "at"))
        self.refused("wrong-type", lambda: sla.deadline_columns([1, 2], "p", "at"))
        for clocks in ("Europe/Amsterdam", ZONE, "America/New_York"):
            found = sla.deadline_columns(naive, "p", "at", zone=clocks)
            self.assertEqual(found["response"].tolist(), ["due", "refused" if clocks != "America/New_York" else "due", "refused"])
            self.assertEqual("at is missing; fill it in, or leave the ticket out", found["problem"][2])
        self.assertEqual(sla.deadline_columns(naive, "p", "at", zone="America/New_York")["response_due"][0].isoformat(), "2026-11-24T10:30:00+01:00")
        self.assertIn("does not exist in Europe/Amsterdam", sla.deadline_columns(naive, "p", "at", zone="Europe/Amsterdam")["problem"][1])

    def test_priorities_of_every_type_of_column_are_read(self):
        at = pandas.to_datetime(["2026-11-23T09:00Z"] * 3)
        for values in ([2, 2, 2], pandas.array([2, None, 2], dtype="Int64"), [2.0, float("nan"), 2.5], pandas.Categorical([2, 1, 2]), ["2", "P1", "High"], pandas.array([2, 3, 4], dtype="uint8")):
            found = sla.deadline_columns(pandas.DataFrame({"priority": values, "reported_at": at}))
            self.assertEqual(found["response"][0], "due")
            self.assertEqual(found["response_due"][0].isoformat(), "2026-11-24T09:30:00+01:00")
        empty = sla.deadline_columns(pandas.DataFrame({"priority": [], "reported_at": pandas.to_datetime([], utc=True)}))
        self.assertEqual(list(empty.columns), ["response_due", "response", "update_due", "update", "mttr_due", "mttr", "problem"])

    def test_a_contact_that_is_empty_is_none(self):
        frame = pandas.DataFrame({"priority": [1, 1, 1], "reported_at": pandas.to_datetime(["2026-11-23T09:00+01:00"] * 3, utc=True),
                                  "contact": pandas.to_datetime(["2026-11-23T15:00+01:00", None, "2026-11-20T15:00+01:00"], utc=True)})
        found = sla.deadline_columns(frame, last_contact="contact")
        self.assertEqual([str(stamp) for stamp in found["update_due"]], ["2026-11-24 10:30:00+01:00", "2026-11-23 13:00:00+01:00", "NaT"])
        self.assertIn("contact the datetime 2026-11-20T14:00:00+00:00 is before the report", found["problem"][2])

    def test_an_explanation_names_what_was_closed(self):
        self.assertTrue(sla.explain(1, "2025-05-02T16:00+02:00").endswith("Closed in between: at the weekend and for Liberation Day (5 May)."))
        self.assertTrue(sla.explain(1, "2025-05-02T16:00+02:00", language="nl").endswith("Tussendoor gesloten: in het weekend en vanwege Bevrijdingsdag (5 mei)."))
        self.assertNotIn("Closed", sla.explain(1, "2026-11-23T09:00+01:00"))
        line = sla.explain(1, "2026-11-23T09:00+01:00", "update", last_contact_at="2026-11-23T15:00:01.5+01:00")
        self.assertIn("due on Tuesday 24 November 2026 at 10:30:01.500. Last contact with the reporter on Monday 23 November 2026 at 15:00:01.500.", line)

if __name__ == "__main__":
    unittest.main()
