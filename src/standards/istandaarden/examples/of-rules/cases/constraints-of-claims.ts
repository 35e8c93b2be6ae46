import { at, type RuleCase } from "../case.ts";
import type { Content } from "../plain-messages.ts";
import { both, type Side, without } from "./both-families.ts";

const claimed = "Declaratie/Clienten[1]/Prestaties[1]";
const shownClaimed = "/Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]";

const declaratiePeriode =
  (shown: string) =>
  (begin: string, end: string, isRight: boolean): Side => ({
    when: `a DeclaratiePeriode from ${begin} to ${end}`,
    change: (content) => {
      Object.assign(at(content, "Declaratie"), {
        DeclaratiePeriode: { Begindatum: begin, Einddatum: end },
        // What ended more than five years ago is not claimed any more (TR335).
        DeclaratieDagtekening: begin < "2022" ? "2021-03-01" : "2026-11-20",
      });
    },
    path: isRight ? null : `/Bericht/Declaratie/${shown}`,
  });

const productPeriode =
  (shown: string) =>
  (begin: string, end: string, isRight: boolean): Side => ({
    when: `a ProductPeriode from ${begin} to ${end}`,
    change: (content) => {
      at(content, claimed)["ProductPeriode"] = { Begindatum: begin, Einddatum: end };
      at(content, "Declaratie")["DeclaratieDagtekening"] =
        begin < "2022" ? "2021-03-01" : "2026-11-20";
    },
    path: isRight ? null : `${shownClaimed}/${shown}`,
  });

const early = declaratiePeriode("DeclaratiePeriode");
const delivered = productPeriode("ProductPeriode");
const inMonth = productPeriode("ProductPeriode/Einddatum");

const periods = [
  ...both(
    "CS100",
    "323",
    early("2020-12-01", "2020-12-31", false),
    early("2021-01-01", "2021-01-31", true),
    delivered("2020-12-01", "2020-12-31", false),
    delivered("2020-12-31", "2020-12-31", false),
    delivered("2021-01-01", "2021-01-31", true),
    delivered("2021-01-01", "2021-01-01", true),
  ),
  ...both(
    "CS337",
    "323",
    inMonth("2026-10-31", "2026-11-01", false),
    inMonth("2025-10-31", "2026-10-31", false),
    inMonth("2026-10-31", "2026-10-31", true),
    inMonth("2026-10-05", "2026-10-20", true),
  ),
  ...both(
    "CS340",
    "323",
    early("2026-10-01", "2026-10-30", false),
    early("2026-10-02", "2026-10-31", false),
    early("2026-09-01", "2026-10-31", false),
    early("2024-02-01", "2024-02-28", false),
    early("2024-02-01", "2024-02-29", true),
    early("2026-02-01", "2026-02-28", true),
    early("2026-09-01", "2026-09-30", true),
  ),
];

/** Changes what a Prestatie costs to 0 or 1 cent. */
function makeAmount(prestatie: Content, amount: 0 | 1, sign: "C" | "D"): void {
  Object.assign(prestatie, {
    GeleverdVolume: amount,
    ProductTarief: 1,
    IngediendBedrag: { Bedrag: amount, DebetCredit: sign },
    ...(sign === "C" && {
      ProductReferentie: { ReferentieNummer: "R1", VorigReferentieNummer: "R0" },
    }),
  });
}

const amounts = [
  { number: "323", within: "Declaratie" },
  { number: "325", within: "DeclaratieAntwoord" },
].flatMap(({ number, within }) => {
  const shown = `/Bericht/${within}`;
  const shownAmount = `${shown}/Clienten/Client[1]/Prestaties/Prestatie[1]/IngediendBedrag`;
  const counted = (
    amount: 0 | 1,
    signs: { readonly one: "C" | "D"; readonly total: "C" | "D" },
    path: string | null,
  ): Side => ({
    when: `a Prestatie of ${amount} ${signs.one} and a total of ${amount} ${signs.total}`,
    change: (content) => {
      makeAmount(at(content, `${within}/Clienten[1]/Prestaties[1]`), amount, signs.one);
      at(content, within)["TotaalIngediendBedrag"] = {
        TotaalBedrag: amount,
        DebetCredit: signs.total,
      };
    },
    path,
  });
  return both(
    "CS325",
    number,
    counted(0, { one: "D", total: "C" }, `${shown}/TotaalIngediendBedrag/DebetCredit`),
    counted(0, { one: "C", total: "D" }, `${shownAmount}/DebetCredit`),
    counted(0, { one: "D", total: "D" }, null),
    counted(1, { one: "C", total: "C" }, null),
  );
});

const granted = (amount: number, sign: "C" | "D", path: string | null): Side => ({
  when: `granted ${amount} ${sign}`,
  change: (content) => {
    const answer = at(content, "DeclaratieAntwoord");
    answer["TotaalToegekendBedrag"] = { TotaalBedrag: amount, DebetCredit: sign };
    // What is granted was claimed too, beside the Prestatie that is rejected.
    answer["TotaalIngediendBedrag"] = {
      TotaalBedrag: 8500 + (sign === "D" ? amount : -amount),
      DebetCredit: "D",
    };
  },
  path,
});

const answers = both(
  "CS325",
  "325",
  granted(0, "C", "/Bericht/DeclaratieAntwoord/TotaalToegekendBedrag/DebetCredit"),
  granted(0, "D", null),
  granted(1, "C", null),
);

const inEuros = (volume: number, isRight: boolean): Side => ({
  when: `85 euros with a GeleverdVolume of ${volume}`,
  change: (content) => {
    const prestatie = at(content, claimed);
    Object.assign(prestatie, { Eenheid: "83", GeleverdVolume: volume });
    without(prestatie, "ProductTarief");
  },
  path: isRight ? null : `${shownClaimed}/IngediendBedrag/Bedrag`,
});

const euros = both("CS339", "323", inEuros(85, false), inEuros(8501, false), inEuros(8500, true), {
  when: "minutes, with another number",
  change: () => undefined,
  path: null,
});

export const constraintsOfClaims: readonly RuleCase[] = [
  ...periods,
  ...amounts,
  ...answers,
  ...euros,
];
