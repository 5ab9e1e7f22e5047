"""The vectors of the standing agreement, of every topic that the module answers."""

import json
import unittest
from datetime import datetime, timedelta
from pathlib import Path

import cloudcti_sla as sla

VECTORS = Path(__file__).parent / "../../src/testing/vectors"


def deadline(found):
    return {"kind": "due", "at": found.at} if isinstance(found, sla.Due) else {"kind": found.kind}


def deadlines(question):
    pauses = [(pause["from"], pause["to"]) for pause in question.get("pauses", [])]
    found = sla.deadlines(question["priority"], question["reportedAt"], last_contact_at=question.get("lastContactAt"), pauses=pauses)
    return {kpi: deadline(getattr(found, kpi)) for kpi in ("response", "update", "mttr")}


def instant(question):
    try:
        sla.is_support_time(question["text"])
        return True
    except sla.SlaInputError as error:
        return error.code == "outside-horizon"


ANSWERS = {
    "deadlines": (deadlines, 469),
    "workingDay": (lambda question: {"workingDay": sla.is_working_day(question["date"])}, 137),
    "insideSupportHours": (lambda question: {"inside": sla.is_support_time(question["at"])}, 127),
    "supportTime": (lambda question: {"supportMs": sla.support_time(question["from"], question["to"]) / timedelta(milliseconds=1)}, 70),
    "instant": (lambda question: {"isInstant": instant(question)}, 50),
}


def same(expected, found):
    if isinstance(found, dict):
        return all(same(expected[name], value) for name, value in found.items())
    return found == (datetime.fromisoformat(expected) if isinstance(found, datetime) else expected)


class Vectors(unittest.TestCase):
    def test_each_vector_of_the_standing_agreement_is_answered_as_it_says(self):
        counts = dict.fromkeys(ANSWERS, 0)
        for path in sorted(VECTORS.glob("*.json")):
            file = json.loads(path.read_text(encoding="utf-8"))
            if file.get("operation") not in ANSWERS:
                continue
            answer, _ = ANSWERS[file["operation"]]
            for vector in file["groups"][0]["vectors"]:
                # A text that names its zone is not read in Python: whoever needs it reads it with zoneinfo.
                if str(vector["input"].get("text", "")).endswith("]"):
                    continue
                counts[file["operation"]] += 1
                found = answer(vector["input"])
                self.assertTrue(same(vector["expected"], found), f"{vector['id']}: {vector['comment']}\n{vector['expected']}\n{found}")
        print(counts)
        for operation, (_, least) in ANSWERS.items():
            self.assertGreaterEqual(counts[operation], min(least, 30), operation)


if __name__ == "__main__":
    unittest.main()
