import { code, isAbsent, isPresent } from "../../rules/rule.ts";
import * as addresses from "./conditions/addresses.ts";
import * as amounts from "./conditions/amounts.ts";
import * as claims from "./conditions/claims.ts";
import * as requests from "./conditions/requests.ts";
import { together } from "./conditions/together.ts";
import { goesOnAfter2020 } from "./product-classes.ts";
import { none, sides } from "./sides.fixture.ts";

const there = 1;
const day = 20_271_031;

sides("CD005, CD043: both are there, or neither is", together, {
  right: [
    [there, there],
    [none, none],
  ],
  wrong: [
    [there, none],
    [none, there],
  ],
});

sides(
  "CD007: a Taal with an interpreter of a language, and only then",
  addresses.languageIfInterpreted,
  {
    right: [
      [code("1"), there],
      [code("2"), none],
      [code("3"), none],
    ],
    wrong: [
      [code("1"), none],
      [code("2"), there],
      [code("3"), there],
    ],
  },
);

sides("CD009: a Periode at a temporary address only", addresses.isTemporary, {
  right: [[code("04")]],
  wrong: [[code("01")], [code("02")], [code("03")]],
});

sides("CD025: a Huis in the Netherlands", addresses.houseIfDutch, {
  right: [
    [code("NL"), there],
    [code("BE"), none],
    [code("BE"), there],
  ],
  wrong: [[code("NL"), none]],
});

sides("CD034: a Postcode where one lives", addresses.postcodeIfLivedAt, {
  right: [
    [code("01"), there],
    [code("03"), there],
    [code("02"), none],
    [code("04"), none],
  ],
  wrong: [
    [code("01"), none],
    [code("03"), none],
  ],
});

sides("CD041, CD075: what must be there", isPresent, { right: [[there], [0]], wrong: [[none]] });

sides("CD077, CD078: what must not be there", isAbsent, { right: [[none]], wrong: [[there], [0]] });

sides("CD076: an end with a frequency per week", amounts.endIfWeekly, {
  right: [
    [code("2"), day],
    [code("1"), none],
    [code("4"), none],
    [code("6"), none],
  ],
  wrong: [[code("2"), none]],
});

sides("CD079: a Product without a Budget", amounts.productUnlessBudget, {
  right: [
    [there, none],
    [none, 0],
    [there, 100],
  ],
  wrong: [[none, none]],
});

sides("CD080, CD095, CD096: no Omvang without a Code", amounts.noAmountWithoutCode, {
  right: [
    [there, day, there],
    [there, none, there],
    [none, day, none],
    [none, none, none],
    [none, 20_201_231, there],
  ],
  wrong: [
    [none, 20_210_101, there],
    [none, none, there],
  ],
});

sides("what goes on after 2020", goesOnAfter2020, {
  right: [[20_210_101], [none]],
  wrong: [[20_201_231], [20_200_101]],
});

sides("CD066: no Naam beside a ZorgverlenerCode", requests.noNameBesideCode, {
  right: [
    ...["02", "03", "04", "05"].map((type): [number, number] => [code(type), none]),
    [code("01"), there],
    [code("06"), there],
    [code("08"), there],
  ],
  wrong: ["02", "03", "04", "05"].map((type): [number, number] => [code(type), there]),
});

sides("CD067: a Naam without a ZorgverlenerCode", requests.nameOrCode, {
  right: [
    ...["02", "03", "04", "05"].map((type): [number, number, number] => [code(type), none, there]),
    [code("02"), there, none],
    [code("01"), none, none],
    [code("06"), none, none],
    [code("08"), none, none],
  ],
  wrong: ["02", "03", "04", "05"].map((type): [number, number, number] => [code(type), none, none]),
});

sides("CD068: a ZorgverlenerCode of a professional only", requests.isProfessional, {
  right: [[code("02")], [code("03")], [code("04")], [code("05")]],
  wrong: [[code("01")], [code("06")], [code("08")]],
});

sides("CD085: a reason with a rejection", requests.reasonIfRejected, {
  right: [
    [code("1"), code("4")],
    [code("2"), none],
    [code("2"), code("4")],
  ],
  wrong: [[code("1"), none]],
});

sides("CD086: no reason while it is looked at", requests.noReasonIfLookedAt, {
  right: [
    [code("2"), none],
    [code("1"), code("4")],
    [code("1"), none],
  ],
  wrong: [[code("2"), code("4")]],
});

sides("CD060: an earlier Prestatie with a credit, and only then", claims.earlierOneIfCredit, {
  right: [
    [code("C"), there],
    [code("D"), none],
  ],
  wrong: [
    [code("C"), none],
    [code("D"), there],
  ],
});

sides("CD087: a tariff, but not of euros", claims.tariffUnlessEuros, {
  right: [
    [code("82"), 100],
    [code("84"), 0],
    [code("83"), none],
  ],
  wrong: [
    [code("82"), none],
    [code("84"), none],
    [code("83"), 100],
    [code("83"), 0],
  ],
});
