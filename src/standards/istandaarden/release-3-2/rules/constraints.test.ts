import { passesElevenTest } from "../../eleven-test.ts";
import { code } from "../../rules/rule.ts";
import * as amounts from "./constraints/amounts.ts";
import * as periods from "./constraints/periods.ts";
import * as persons from "./constraints/persons.ts";
import * as values from "./constraints/values.ts";
import { none, sides } from "./sides.fixture.ts";

const there = 1;

type Frequency = [frequency: number, unit: number, end: number];

sides("CS002: the eleven-test of a Bsn", passesElevenTest, {
  // The first and the last that a test may use, the example of the standard, and one with a zero in front.
  right: [[999_900_006], [999_999_990], [123_456_782], [12_345_672]],
  wrong: [[999_900_007], [999_900_005], [999_999_909], [123_456_789], [1]],
});

sides("CS003: the end is not before the begin", periods.endsAfterItBegins, {
  right: [
    [20_261_101, 20_261_101],
    [20_261_130, 20_261_201],
  ],
  wrong: [
    [20_261_102, 20_261_101],
    [20_261_201, 20_261_130],
  ],
});

sides("CS050: the use of a name fits whether there is a Partnernaam", persons.fitsPartner, {
  right: [
    [code("1"), there],
    [code("2"), there],
    [code("3"), there],
    [code("4"), there],
    [code("1"), none],
    [code("6"), none],
  ],
  wrong: [
    [code("5"), there],
    [code("6"), there],
    [code("2"), none],
    [code("3"), none],
    [code("4"), none],
    [code("5"), none],
  ],
});

sides("CS058: a first time or a removal", values.isFirstOrRemoval, {
  right: [[code("1")], [code("3")]],
  wrong: [[code("2")], [code("9")]],
});

sides("CS089: a Dutch Postcode is written as one", persons.fitsCountry, {
  right: [
    [code("NL"), "1000AA"],
    [code("NL"), "9999zz"],
    [code("BE"), "1000"],
    [code("BE"), "0000AA"],
  ],
  wrong: [
    [code("NL"), "0999AA"],
    [code("NL"), "1000 AA"],
    [code("NL"), "1000A"],
    [code("NL"), "1000AAA"],
    [code("NL"), "1000"],
    [code("NL"), "100AAA"],
    [code("NL"), " 1000AA"],
    [code("NL"), "1000AA\n"],
    [code("NL"), "1000ÀA"],
    [code("NL"), "1000A1"],
  ],
});

sides("CS100: a period from 2021", periods.isFrom2021, {
  right: [
    [20_210_101, 20_210_131],
    [20_210_101, 20_210_101],
  ],
  wrong: [
    [20_201_231, 20_210_101],
    [20_210_101, 20_201_231],
    [20_201_201, 20_201_231],
  ],
});

sides("CS139: a day of birth fits what is known of it", persons.fitsWhatIsKnown, {
  right: [
    [code("1"), 19_490_901],
    [code("1"), 19_490_101],
    [code("2"), 19_530_101],
    [code("3"), 19_000_101],
  ],
  wrong: [
    [code("1"), 19_490_902],
    [code("2"), 19_530_201],
    [code("2"), 19_530_102],
    [code("3"), 19_010_101],
    [code("3"), 19_000_102],
  ],
});

sides("CS318: no organisation", persons.isPerson, {
  right: ["1", "2", "3", "4", "5"].map((use): [number] => [code(use)]),
  wrong: [[code("6")]],
});

sides("CS325: nothing is a debit", amounts.nothingIsDebit, {
  right: [
    [0, code("D")],
    [1, code("C")],
    [1, code("D")],
  ],
  wrong: [[0, code("C")]],
});

sides("CS335: what is removed ends on the day on which it began", periods.emptyIfRemoved, {
  right: [
    [code("13"), 20_261_101, 20_261_101],
    [code("02"), 20_261_101, 20_261_102],
    [code("02"), 20_261_101, none],
  ],
  wrong: [
    [code("13"), 20_261_101, 20_261_102],
    [code("13"), 20_261_101, none],
  ],
});

sides("CS336: no lapsed reason", values.isNoLapsedReason, {
  right: [[code("02")], [code("13")]],
  wrong: [[code("01")]],
});

sides("CS337: a period in one month", periods.isInOneMonth, {
  right: [
    [20_261_001, 20_261_031],
    [20_261_031, 20_261_031],
  ],
  wrong: [
    [20_261_031, 20_261_101],
    [20_251_031, 20_261_031],
    [20_251_231, 20_260_101],
  ],
});

sides("CS338, CS343: the frequency of a unit that is not counted by day", values.fitsUnit, {
  right: [
    ...["14", "16", "83", "84"].flatMap((unit) =>
      ["2", "4", "6"].map((frequency): Frequency => [code(frequency), code(unit), 20_210_101]),
    ),
    ...["01", "04", "82"].map((unit): Frequency => [code("1"), code(unit), none]),
    [code("1"), code("14"), 20_201_231],
  ],
  wrong: [
    ...["14", "16", "83", "84"].map((unit): Frequency => [code("1"), code(unit), 20_210_101]),
    [code("1"), code("14"), none],
  ],
});

sides("CS339: of euros the volume is the amount", amounts.volumeIfEuros, {
  right: [
    [8500, 8500, code("83")],
    [0, 0, code("83")],
    [8500, 100, code("82")],
  ],
  wrong: [
    [8500, 8501, code("83")],
    [8500, 85, code("83")],
  ],
});

sides("CS340: a whole calendar month", periods.isWholeMonth, {
  right: [
    [20_260_101, 20_260_131],
    [20_260_201, 20_260_228],
    [20_240_201, 20_240_229],
    [20_000_201, 20_000_229],
    [21_000_201, 21_000_228],
    [20_260_401, 20_260_430],
    [20_261_201, 20_261_231],
  ],
  wrong: [
    [20_260_101, 20_260_130],
    [20_260_102, 20_260_131],
    [20_260_101, 20_260_228],
    [20_250_101, 20_260_131],
    [20_240_201, 20_240_228],
    [20_260_201, 20_260_301],
    [20_261_201, 20_270_131],
  ],
});
