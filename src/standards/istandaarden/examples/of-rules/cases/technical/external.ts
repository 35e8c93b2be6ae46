import type { Outside } from "../../../../release-3-2/rules/technical/external.ts";
import type { RuleCase } from "../../case.ts";
import { put, right, wrong } from "./sides.ts";

/** 0384 is a municipality on every day, 1684 was one until 2026, and of 0518 the lists before 2020 do not tell. */
export const outside: Required<Outside> = {
  today: 20_261_120,
  isMunicipality: (code, day) => {
    if (code === 384) return true;
    if (code === 1684) return day < 20_260_101;
    return code === 518 && day < 20_200_101 ? null : false;
  },
};

const all = ["301", "305", "307", "315", "317", "319", "323", "325"];
const partyOf = (message: string): string =>
  ["301", "319", "325"].includes(message) ? "Afzender" : "Ontvanger";

/** Where a message tells when the assignment begins. */
const told: Readonly<Record<string, readonly [list: string, element: string]>> = {
  "301": ["Client/ToegewezenProducten", "Ingangsdatum"],
  "305": ["Client/StartProducten", "ToewijzingIngangsdatum"],
  "307": ["Client/StopProducten", "ToewijzingIngangsdatum"],
  "315": ["Client/AangevraagdeProducten", "ToewijzingIngangsdatum"],
};

const when = (message: string, day: string, party: string): RuleCase["change"] => {
  const [list, element] = told[message] ?? ["", ""];
  return (content) => {
    put(content, "Header", { [partyOf(message)]: party });
    put(content, `${list}[1]`, { [element]: day });
  };
};

const of =
  (message: string, party: string): RuleCase["change"] =>
  (content) =>
    put(content, "Header", { [partyOf(message)]: party });

const elsewhere =
  (gemeente: string): RuleCase["change"] =>
  (content) =>
    put(content, "Antwoord", {
      VerzoekAntwoord: "1",
      RedenAfwijzingVerzoek: "8",
      Woonplaatsbeginsel: { Gemeente: gemeente },
    });

/** Both sides of the rules that need `outside`. */
export const externalCases: readonly RuleCase[] = [
  ...all.flatMap((message) => [
    wrong(
      "TR135",
      `WMO${message}`,
      "sent tomorrow",
      "Header/BerichtIdentificatie/Dagtekening",
      (content) => put(content, "Header/BerichtIdentificatie", { Dagtekening: "2026-11-21" }),
    ),
    right("TR135", `WMO${message}`, "sent today", () => {}),
    wrong(
      "TR378",
      `WMO${message}`,
      "never a municipality",
      `Header/${partyOf(message)}`,
      (content) => {
        if (message in told) when(message, "2026-01-01", "9999")(content);
        else of(message, "9999")(content);
      },
    ),
  ]),
  ...Object.keys(told).flatMap((message) => [
    wrong(
      "TR378",
      `WMO${message}`,
      "merged before it begins",
      `Header/${partyOf(message)}`,
      when(message, "2026-01-01", "1684"),
    ),
    right("TR378", `WMO${message}`, "merged after it began", when(message, "2025-12-31", "1684")),
    right("TR378", `WMO${message}`, "the list is not known", when(message, "2019-12-31", "0518")),
    wrong(
      "TR378",
      `WMO${message}`,
      "not in a list that is known",
      `Header/${partyOf(message)}`,
      when(message, "2020-01-01", "0518"),
    ),
  ]),
  ...["305", "307", "317", "319", "323", "325"].map((message) =>
    right("TR378", `WMO${message}`, "merged, but it may have begun before", of(message, "1684")),
  ),
  wrong(
    "TR378",
    "JW319",
    "elsewhere is nowhere",
    "Antwoord/Woonplaatsbeginsel/Gemeente",
    elsewhere("9999"),
  ),
  right("TR378", "JW319", "elsewhere exists", elsewhere("0384")),
];
