import { at, type RuleCase } from "../case.ts";
import type { Content } from "../plain-messages.ts";
import { both, without } from "./both-families.ts";
import { contactPlaces } from "./contact-places.ts";
import {
  aangevraagd,
  everyProduct,
  makeEndOn,
  nieuw,
  productOf,
  teWijzigen,
  toegewezen,
} from "./product-places.ts";

const productPeriods = everyProduct.flatMap((place) =>
  both(
    "CS003",
    place.number,
    {
      when: `the end a day before the begin, at ${place.within}`,
      change: (content) => {
        productOf(content, place)[place.end] = place.dayBefore;
      },
      path: `${place.shown}/${place.end}`,
    },
    {
      when: `the end on the day of the begin, at ${place.within}`,
      change: (content) => {
        productOf(content, place)[place.end] = place.firstDay;
      },
      path: null,
    },
    {
      when: `no end, at ${place.within}`,
      change: (content) => {
        const product = productOf(content, place);
        at(product, "Omvang")["Frequentie"] = "4";
        without(product, place.end);
      },
      path: null,
    },
  ),
);

const addressPeriods = contactPlaces.flatMap(({ whose, add, shown }) => {
  const lasting = (when: string, period: Content, isRight: boolean) => ({
    when: `${when} of a temporary address ${whose}`,
    change: (content: Content): void => {
      Object.assign(add(content), { Soort: "04", Periode: period });
    },
    path: isRight ? null : `${shown}/Periode/Einddatum`,
  });
  return both(
    "CS003",
    "301",
    lasting(
      "the end before the begin",
      { Begindatum: "2027-01-01", Einddatum: "2026-12-31" },
      false,
    ),
    lasting("one day", { Begindatum: "2027-01-01", Einddatum: "2027-01-01" }, true),
    lasting("an end alone", { Einddatum: "2026-12-31" }, true),
    lasting("a begin alone", { Begindatum: "2026-12-31" }, true),
  );
});

const deliveries = [
  { number: "305", within: "StartProducten", name: "StartProduct" },
  { number: "307", within: "StopProducten", name: "StopProduct" },
].flatMap(({ number, within, name }) => {
  const status = (written: string, isRight: boolean) => ({
    when: `StatusAanlevering ${written}`,
    change: (content: Content): void => {
      at(content, `Client/${within}[1]`)["StatusAanlevering"] = written;
    },
    path: isRight ? null : `/Bericht/Client/${within}/${name}[1]/StatusAanlevering`,
  });
  return both(
    "CS058",
    number,
    status("2", false),
    status("9", false),
    status("3", true),
    status("1", true),
  );
});

const shownReason = `${toegewezen.shown}/RedenWijziging`;

const reasons = [
  ...both(
    "CS335",
    "301",
    {
      when: "removed, and yet a year long",
      change: (content) => {
        productOf(content, toegewezen)["RedenWijziging"] = "13";
      },
      path: shownReason,
    },
    {
      when: "removed, and yet without an end",
      change: (content) => {
        const product = productOf(content, toegewezen);
        product["RedenWijziging"] = "13";
        at(product, "Omvang")["Frequentie"] = "4";
        without(product, "Einddatum");
      },
      path: shownReason,
    },
    {
      when: "removed, and ended on the first day",
      change: (content) => {
        Object.assign(productOf(content, toegewezen), {
          RedenWijziging: "13",
          Einddatum: toegewezen.firstDay,
        });
      },
      path: null,
    },
    {
      when: "a year long for another reason",
      change: (content) => {
        productOf(content, toegewezen)["RedenWijziging"] = "04";
      },
      path: null,
    },
  ),
  ...both(
    "CS336",
    "301",
    {
      when: "the reason that is no longer used",
      change: (content) => {
        productOf(content, toegewezen)["RedenWijziging"] = "01";
      },
      path: shownReason,
    },
    {
      when: "another reason",
      change: (content) => {
        productOf(content, toegewezen)["RedenWijziging"] = "02";
      },
      path: null,
    },
  ),
];

const frequencies = [
  { code: "CS338", place: toegewezen },
  { code: "CS338", place: teWijzigen },
  { code: "CS338", place: nieuw },
  { code: "CS343", place: aangevraagd },
].flatMap(({ code, place }) => {
  const shown = `${place.shown}/Omvang/Frequentie`;
  const counted = (unit: string, frequency: string, path: string | null) => ({
    when: `Eenheid ${unit} with Frequentie ${frequency}, at ${place.within}`,
    change: (content: Content): void => {
      Object.assign(at(productOf(content, place), "Omvang"), {
        Eenheid: unit,
        Frequentie: frequency,
      });
    },
    path,
  });
  const etmaalPerDay = { Volume: 1, Eenheid: "14", Frequentie: "1" };
  return both(
    code,
    place.number,
    ...["14", "16", "83", "84"].map((unit) => counted(unit, "1", shown)),
    counted("14", "2", null),
    counted("83", "4", null),
    counted("84", "6", null),
    counted("82", "1", null),
    {
      when: `etmalen per day without an end, at ${place.within}`,
      change: (content) => {
        const product = productOf(content, place);
        product["Omvang"] = etmaalPerDay;
        without(product, place.end);
      },
      path: shown,
    },
    {
      when: `etmalen per day until 2021, at ${place.within}`,
      change: (content) => {
        makeEndOn(content, place, "2021-01-01")["Omvang"] = etmaalPerDay;
      },
      path: shown,
    },
    {
      when: `etmalen per day until the end of 2020, at ${place.within}`,
      change: (content) => {
        makeEndOn(content, place, "2020-12-31")["Omvang"] = etmaalPerDay;
      },
      path: null,
    },
  );
});

export const constraintsOfProducts: readonly RuleCase[] = [
  ...productPeriods,
  ...addressPeriods,
  ...deliveries,
  ...reasons,
  ...frequencies,
];
