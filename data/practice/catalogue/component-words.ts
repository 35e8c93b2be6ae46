type Component = readonly [id: string, name: string, synonyms: readonly string[], summary: string];

/** Parts of the software of a municipality, as an invented reference architecture has them. */
export const COMPONENTS: readonly Component[] = [
  [
    "oefen-meldingen",
    "Oefen-meldingencomponent",
    ["klachten"],
    "Neemt meldingen over de straat aan en volgt ze.",
  ],
  ["oefen-formulieren", "Oefen-formulierencomponent", [], "Laat inwoners formulieren invullen."],
  ["oefen-zaken", "Oefen-zakencomponent", ["zaaksysteem"], "Houdt aanvragen en hun stappen bij."],
  ["oefen-archief", "Oefen-archiefcomponent", [], "Bewaart stukken en ruimt ze op tijd op."],
  ["oefen-kaarten", "Oefen-kaartencomponent", ["viewer"], "Toont gegevens op een kaart."],
  ["oefen-inloggen", "Oefen-inlogcomponent", [], "Controleert wie er inlogt."],
  ["oefen-afspraken", "Oefen-afsprakencomponent", [], "Maakt en verzet afspraken."],
  ["oefen-belastingen", "Oefen-belastingencomponent", [], "Berekent en int belastingen."],
  ["oefen-verkiezingen", "Oefen-verkiezingencomponent", [], "Telt stemmen."],
  [
    "oefen-koppelingen",
    "Oefen-koppelcomponent",
    ["servicebus"],
    "Brengt gegevens van systeem naar systeem.",
  ],
  [
    "oefen-vergunningen",
    "Oefen-vergunningencomponent",
    [],
    "Behandelt aanvragen voor vergunningen.",
  ],
  ["oefen-wijkcijfers", "Oefen-cijfercomponent", ["dashboard"], "Laat cijfers per wijk zien."],
];

interface Links {
  readonly mandatory: readonly string[];
  readonly recommended: readonly string[];
}

/** Which component should do which agreement. */
export const STANDARDS: Readonly<Record<string, Links>> = {
  "oefen-meldingen": {
    mandatory: ["oefen-meldbericht", "oefen-leesbaarheid"],
    recommended: ["oefen-adresvorm", "oefen-zaakbericht"],
  },
  "oefen-formulieren": {
    mandatory: ["oefen-leesbaarheid"],
    recommended: ["oefen-adresvorm", "oefen-zaakbericht"],
  },
  "oefen-zaken": {
    mandatory: ["oefen-zaakbericht", "oefen-wachtwoordregels"],
    recommended: ["oefen-archiefvorm"],
  },
  "oefen-archief": { mandatory: [], recommended: ["oefen-archiefvorm", "oefen-zaakbericht"] },
  "oefen-kaarten": { mandatory: ["oefen-leesbaarheid"], recommended: ["oefen-kaartvorm"] },
  "oefen-inloggen": { mandatory: ["oefen-wachtwoordregels"], recommended: [] },
  "oefen-afspraken": { mandatory: ["oefen-leesbaarheid"], recommended: [] },
  "oefen-belastingen": { mandatory: ["oefen-adresvorm"], recommended: ["oefen-zaakbericht"] },
  "oefen-koppelingen": {
    mandatory: ["oefen-wachtwoordregels"],
    recommended: ["oefen-zaakbericht", "oefen-meldbericht", "oefen-adresvorm"],
  },
  "oefen-vergunningen": {
    mandatory: ["oefen-zaakbericht"],
    recommended: ["oefen-kaartvorm", "oefen-adresvorm"],
  },
};
