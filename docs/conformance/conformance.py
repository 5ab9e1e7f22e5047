"""Runs the vectors against sla.py: python3 docs/conformance/conformance.py node_modules/@cloudcti/sla/dist/vectors

Python 3.11 or newer and its standard library; on a machine without time zones of its own, also `pip install tzdata`.
"""

import json
import sys
from datetime import date, datetime
from pathlib import Path

import sla


def deadline(found):
    return {"kind": found} if isinstance(found, str) else {"kind": "due", "at": found}


def deadlines(question, agreement):
    reported = datetime.fromisoformat(question["reportedAt"])
    contact = datetime.fromisoformat(question.get("lastContactAt", question["reportedAt"]))
    pauses = [tuple(map(datetime.fromisoformat, (pause["from"], pause["to"]))) for pause in question.get("pauses", [])]
    starts = {"response": reported, "update": contact, "mttr": reported}
    return {kpi: deadline(sla.due(agreement, kpi, question["priority"], start, pauses)) for kpi, start in starts.items()}


def support_time(question, agreement):
    length = sla.Calendar(agreement).between(*(datetime.fromisoformat(question[name]) for name in ("from", "to")))
    return {"supportMs": round(length.total_seconds() * 1000)}


# What this implementation can answer, by the operation that a file names; files of other operations are left out.
ANSWERS = {
    "workingDay": lambda question, agreement: {"workingDay": bool(sla.Calendar(agreement).hours(date.fromisoformat(question["date"])))},
    "insideSupportHours": lambda question, agreement: {"inside": sla.Calendar(agreement).inside(datetime.fromisoformat(question["at"]))},
    "supportTime": support_time,
    "deadlines": deadlines,
    "thirdLine": lambda question, agreement: {"response": deadline(sla.third_line(agreement, datetime.fromisoformat(question["completeReportAt"])))},
}


def same(expected, found):
    if isinstance(expected, dict):
        return isinstance(found, dict) and expected.keys() == found.keys() and all(same(expected[name], found[name]) for name in expected)
    return found == (datetime.fromisoformat(expected) if isinstance(found, datetime) else expected)


def main(folder):
    answered = failed = 0
    for path in sorted(Path(folder).glob("*.json")):
        file = json.loads(path.read_text(encoding="utf-8"))
        answer = ANSWERS.get(file.get("operation"))
        for group in file["groups"] if answer else []:
            for vector in group["vectors"]:
                answered += 1
                found = answer(vector["input"], group["agreement"])
                if not same(vector["expected"], found):
                    failed += 1
                    print(f"{vector['id']}: {vector['comment']}\n  expected {vector['expected']}\n  found {json.dumps(found, default=str)}")
    print(f"{answered} vectors, {failed} answered otherwise")
    return 0 if answered and not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
