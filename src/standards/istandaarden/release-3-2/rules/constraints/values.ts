import { code, type Judged, maybe, type Rule, value } from "../../../rules/rule.ts";
import { judged } from "../judged.ts";
import {
  aangevraagdProduct,
  goesOnAfter2020,
  nieuwProduct,
  type ProductClass,
  teWijzigenProduct,
  toegewezenProduct,
} from "../product-classes.ts";

const firstTime = code("1");
const removal = code("3");

export const isFirstOrRemoval = (status: number): boolean =>
  status === firstTime || status === removal;

const lapsedCorrection = code("01");

export const isNoLapsedReason = (reason: number): boolean => reason !== lapsedCorrection;

/** Etmaal, dagdeel, euro's and stuks (inspanning). */
const notByDay: ReadonlySet<number> = new Set(["14", "16", "83", "84"].map(code));
const longerThanADay: ReadonlySet<number> = new Set(["2", "4", "6"].map(code));

export const fitsUnit = (frequency: number, unit: number, end: number): boolean =>
  !notByDay.has(unit) || !goesOnAfter2020(end) || longerThanADay.has(frequency);

const frequencyOf = ({ message, on, end }: ProductClass): Judged =>
  judged(
    message,
    on,
    "Omvang/Frequentie",
    [value("Omvang/Frequentie"), value("Omvang/Eenheid"), maybe(end)],
    fitsUnit,
  );

const frequencyMend = {
  nl: "Kies Frequentie 2, 4 of 6 en reken Volume daarnaar om. Of kies een andere Eenheid.",
  en: "Choose Frequentie 2, 4 or 6 and convert Volume to it. Or choose another Eenheid.",
};

/** Codes that their list holds and that cannot be used here, or not together. */
export const values: readonly Rule[] = [
  {
    code: "CS058",
    says: {
      nl: "StatusAanlevering is 1 (eerste keer) of 3 (verwijderen). De waarden 2 en 9 worden hier niet gebruikt.",
      en: "StatusAanlevering is 1 (first time) or 3 (removal). The values 2 and 9 are not used here.",
    },
    mend: {
      nl: "Wilt u iets wijzigen? Verwijder dan eerst met 3 wat u eerder stuurde, en stuur daarna met 1 wat wel klopt.",
      en: "Do you want to change something? First remove with 3 what you sent before, and then send with 1 what is right.",
    },
    places: [
      judged(
        "305",
        "StartProduct",
        "StatusAanlevering",
        [value("StatusAanlevering")],
        isFirstOrRemoval,
      ),
      judged(
        "307",
        "StopProduct",
        "StatusAanlevering",
        [value("StatusAanlevering")],
        isFirstOrRemoval,
      ),
    ],
  },
  {
    code: "CS336",
    says: {
      nl: "RedenWijziging 01 wordt niet meer gebruikt.",
      en: "RedenWijziging 01 is no longer used.",
    },
    mend: {
      nl: "Kies de reden die wel past. Moet de toewijzing helemaal weg, kies dan 13 en maak Einddatum gelijk aan Ingangsdatum.",
      en: "Choose the reason that fits. If the whole assignment must go, choose 13 and make Einddatum the same as Ingangsdatum.",
    },
    places: [
      judged(
        "301",
        "ToegewezenProduct",
        "RedenWijziging",
        [value("RedenWijziging")],
        isNoLapsedReason,
      ),
    ],
  },
  {
    code: "CS338",
    says: {
      nl: "Bij Eenheid 14, 16, 83 of 84 is Frequentie 2 (per week), 4 (per maand) of 6 (in totaal), en niet 1 (per dag). Dit geldt als Einddatum na 31-12-2020 ligt of ontbreekt.",
      en: "With Eenheid 14, 16, 83 or 84, Frequentie is 2 (per week), 4 (per month) or 6 (in total), and not 1 (per day). This applies if Einddatum is after 31-12-2020 or missing.",
    },
    mend: frequencyMend,
    places: [toegewezenProduct, teWijzigenProduct, nieuwProduct].map(frequencyOf),
  },
  {
    code: "CS343",
    says: {
      nl: "Bij Eenheid 14, 16, 83 of 84 is Frequentie 2 (per week), 4 (per maand) of 6 (in totaal), en niet 1 (per dag). Dit geldt als ToewijzingEinddatum na 31-12-2020 ligt of ontbreekt.",
      en: "With Eenheid 14, 16, 83 or 84, Frequentie is 2 (per week), 4 (per month) or 6 (in total), and not 1 (per day). This applies if ToewijzingEinddatum is after 31-12-2020 or missing.",
    },
    mend: frequencyMend,
    places: [frequencyOf(aangevraagdProduct)],
  },
];
