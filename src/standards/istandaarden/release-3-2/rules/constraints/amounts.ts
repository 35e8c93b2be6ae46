import { code, type Judged, type Rule, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";

const debit = code("D");
const euros = code("83");

export const nothingIsDebit = (amount: number, sign: number): boolean =>
  amount !== 0 || sign === debit;

export const volumeIfEuros = (amount: number, volume: number, unit: number): boolean =>
  unit !== euros || amount === volume;

const sign = (message: string, on: string, name: string, amount: string): Judged =>
  judged(
    message,
    on,
    `${name}/DebetCredit`,
    [value(`${name}/${amount}`), value(`${name}/DebetCredit`)],
    nothingIsDebit,
  );

/** What is claimed and granted. */
export const amounts: readonly Rule[] = [
  {
    code: "CS325",
    says: {
      nl: "Is een bedrag 0, dan is DebetCredit D.",
      en: "If an amount is 0, DebetCredit is D.",
    },
    mend: {
      nl: "Vul D in bij DebetCredit. Hoort het bedrag niet 0 te zijn, verbeter dan het bedrag.",
      en: "Put D in DebetCredit. If the amount should not be 0, correct the amount.",
    },
    places: [
      sign("323", "Declaratie", "TotaalIngediendBedrag", "TotaalBedrag"),
      sign("323", "Prestatie", "IngediendBedrag", "Bedrag"),
      sign("325", "DeclaratieAntwoord", "TotaalIngediendBedrag", "TotaalBedrag"),
      sign("325", "DeclaratieAntwoord", "TotaalToegekendBedrag", "TotaalBedrag"),
      sign("325", "Prestatie", "IngediendBedrag", "Bedrag"),
    ],
  },
  {
    code: "CS339",
    says: {
      nl: "Bij Eenheid 83 (euro's) is het Bedrag van IngediendBedrag hetzelfde getal als GeleverdVolume.",
      en: "With Eenheid 83 (euros), the Bedrag of IngediendBedrag is the same number as GeleverdVolume.",
    },
    mend: {
      nl: "Neem bij Eenheid 83 het bedrag in centen over in GeleverdVolume. Gaat het om uren of stuks, verbeter dan Eenheid.",
      en: "With Eenheid 83, put the amount in cents in GeleverdVolume too. If it is about hours or pieces, correct Eenheid.",
    },
    places: [
      judged(
        "323",
        "Prestatie",
        "IngediendBedrag/Bedrag",
        [value("IngediendBedrag/Bedrag"), value("GeleverdVolume"), value("Eenheid")],
        volumeIfEuros,
      ),
    ],
  },
];
