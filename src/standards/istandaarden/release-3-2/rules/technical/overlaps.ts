import { code, maybe, maybeText, type Rule, value } from "../../../rules/rule.ts";

const removed: ReadonlySet<number> = new Set(["01", "13"].map(code));

/** Of aids and provisions, which only iWmo has, somebody may have several at the same time. */
const aids: ReadonlySet<number> = new Set(["11", "12", "13", "14"].map(code));

const except = {
  reads: [maybe("Product/Categorie")],
  holds: (category: number) => aids.has(category),
};

const product = { category: maybe("Product/Categorie"), productCode: maybeText("Product/Code") };

export const overlaps: readonly Rule[] = [
  {
    code: "TR302",
    says: {
      nl: "Toewijzingen van hetzelfde product overlappen elkaar niet. Zonder Code telt de hele Categorie als hetzelfde product, en zonder Product telt elk product. Een verwijderde toewijzing telt niet mee, en in iWmo ook de categorieën 11, 12, 13 en 14 niet.",
      en: "Assignments of the same product do not overlap. Without a Code the whole Categorie counts as the same product, and without a Product any product does. A removed assignment does not count, nor do the categories 11, 12, 13 and 14 of iWmo.",
    },
    mend: {
      nl: "Laat het ene ToegewezenProduct eindigen voordat het andere ingaat, of verwijder er een: RedenWijziging 13 en een Einddatum gelijk aan de Ingangsdatum.",
      en: "Let one ToegewezenProduct end before the other begins, or remove one: RedenWijziging 13 and an Einddatum equal to the Ingangsdatum.",
    },
    places: [
      {
        kind: "apart",
        message: "301",
        on: "ToegewezenProduct",
        at: "",
        within: "Client",
        ...product,
        begin: value("Ingangsdatum"),
        end: maybe("Einddatum"),
        except: {
          reads: [
            maybe("RedenWijziging"),
            value("Ingangsdatum"),
            maybe("Einddatum"),
            maybe("Product/Categorie"),
          ],
          holds: (reason: number, begin: number, end: number, category: number) =>
            aids.has(category) || (removed.has(reason) && begin === end),
        },
      },
    ],
  },
  {
    code: "TR386",
    says: {
      nl: "Aanvragen voor hetzelfde product overlappen elkaar niet. Zonder Code telt de hele Categorie als hetzelfde product, en zonder Product telt elk product. In iWmo tellen de categorieën 11, 12, 13 en 14 niet mee.",
      en: "Requests for the same product do not overlap. Without a Code the whole Categorie counts as the same product, and without a Product any product does. In iWmo the categories 11, 12, 13 and 14 do not count.",
    },
    mend: {
      nl: "Laat het ene AangevraagdProduct eindigen voordat het andere ingaat (ToewijzingEinddatum en ToewijzingIngangsdatum), of vraag het product één keer aan.",
      en: "Let one AangevraagdProduct end before the other begins (ToewijzingEinddatum and ToewijzingIngangsdatum), or request the product once.",
    },
    places: [
      {
        kind: "apart",
        message: "315",
        on: "AangevraagdProduct",
        at: "",
        within: "Client",
        ...product,
        begin: value("ToewijzingIngangsdatum"),
        end: maybe("ToewijzingEinddatum"),
        except,
      },
    ],
  },
  {
    code: "TR410",
    says: {
      nl: "Nieuwe producten die hetzelfde zijn, overlappen elkaar niet. Zonder Code telt de hele Categorie als hetzelfde product, en zonder Product telt elk product. In iWmo tellen de categorieën 11, 12, 13 en 14 niet mee.",
      en: "New products that are the same do not overlap. Without a Code the whole Categorie counts as the same product, and without a Product any product does. In iWmo the categories 11, 12, 13 and 14 do not count.",
    },
    mend: {
      nl: "Laat het ene NieuwProduct eindigen voor de GewensteIngangsdatum van het andere, of vraag het product één keer aan.",
      en: "Let one NieuwProduct end before the GewensteIngangsdatum of the other, or request the product once.",
    },
    places: [
      {
        kind: "apart",
        message: "317",
        on: "NieuwProduct",
        at: "",
        within: "Verzoek",
        ...product,
        begin: value("GewensteIngangsdatum"),
        end: maybe("Einddatum"),
        except,
      },
    ],
  },
];
