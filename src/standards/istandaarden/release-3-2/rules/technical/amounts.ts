import { code, isAbsent, maybe, type Rule, value } from "../../../rules/rule.ts";

const credit = code("C");
/** With these a DeclaratieAntwoord is not rejected as a whole: no remarks, or granted in full. */
const accepted: ReadonlySet<number> = new Set(["0200", "8001"].map(code));

const signed = (amount: number, sign: number): number => (sign === credit ? -amount : amount);

const lines = {
  over: "Prestatie",
  counts: [value("IngediendBedrag/Bedrag"), value("IngediendBedrag/DebetCredit")],
  sum: "Σ IngediendBedrag",
  add: (sum: number, amount: number, sign: number) => sum + signed(amount, sign),
} as const;

export const amounts: readonly Rule[] = [
  {
    code: "TR342",
    says: {
      nl: "Het antwoord bevat precies de afgewezen Prestaties: hun bedragen samen zijn het TotaalIngediendBedrag min het TotaalToegekendBedrag. Is de declaratie als geheel afgewezen, dan is het TotaalToegekendBedrag 0 en staan er geen Prestaties in. Een creditbedrag telt als min.",
      en: "The answer holds exactly the rejected Prestaties: their amounts together are the TotaalIngediendBedrag minus the TotaalToegekendBedrag. If the claim is rejected as a whole, the TotaalToegekendBedrag is 0 and there are no Prestaties. A credit amount counts as minus.",
    },
    mend: {
      nl: "Neem elke afgewezen Prestatie op, en geen die is toegekend. Bereken het TotaalToegekendBedrag dan opnieuw.",
      en: "Include every rejected Prestatie, and none that is granted. Then work out the TotaalToegekendBedrag again.",
    },
    places: [
      {
        kind: "folded",
        message: "325",
        on: "DeclaratieAntwoord",
        at: "TotaalToegekendBedrag/TotaalBedrag",
        ...lines,
        reads: [
          value("TotaalIngediendBedrag/TotaalBedrag"),
          value("TotaalIngediendBedrag/DebetCredit"),
          value("TotaalToegekendBedrag/TotaalBedrag"),
          value("TotaalToegekendBedrag/DebetCredit"),
          // The last one of the class. Where the whole is rejected, no 0200 goes with the reason.
          value("RetourCodes/RetourCode"),
          maybe("Clienten"),
        ],
        holds: (
          sum: number,
          claimed: number,
          claimedSign: number,
          granted: number,
          grantedSign: number,
          verdict: number,
          lines: number,
        ) =>
          accepted.has(verdict)
            ? sum === signed(claimed, claimedSign) - signed(granted, grantedSign)
            : granted === 0 && isAbsent(lines),
      },
    ],
  },
  {
    code: "TR358",
    says: {
      nl: "Het TotaalIngediendBedrag is de som van de IngediendBedragen van alle Prestaties. Een creditbedrag gaat eraf.",
      en: "The TotaalIngediendBedrag is the sum of the IngediendBedrag of all Prestaties. A credit amount is taken off.",
    },
    mend: {
      nl: "Tel de bedragen opnieuw op, debet min credit. Is de uitkomst negatief, vul haar dan zonder min in met DebetCredit C.",
      en: "Add up the amounts again, debit minus credit. If the result is negative, put it in without the minus and with DebetCredit C.",
    },
    places: [
      {
        kind: "folded",
        message: "323",
        on: "Declaratie",
        at: "TotaalIngediendBedrag/TotaalBedrag",
        ...lines,
        reads: [
          value("TotaalIngediendBedrag/TotaalBedrag"),
          value("TotaalIngediendBedrag/DebetCredit"),
        ],
        holds: (sum: number, total: number, sign: number) => sum === signed(total, sign),
      },
    ],
  },
];
