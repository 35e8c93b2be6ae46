/** How something spreads: from when, how fast, how far, and who comes first. */
export interface Curve {
  readonly entry: string;
  readonly version: string | null;
  /** In years since the first day of the history. */
  readonly from: number;
  /** From the first to the last that comes to it. */
  readonly years: number;
  /** The part of all municipalities that comes to it in the end. */
  readonly share: number;
  /** How much being large counts; below zero the small ones come first. */
  readonly pull: number;
  /** The kind of arrangement whose members come to it together. */
  readonly carrier: string | null;
  /** The part of them that gives it up again. */
  readonly ends: number;
  /** When it is over for all, in years since the first day. */
  readonly gone?: number;
  /** Of what is only tried: who joins is no user. */
  readonly trial?: true;
}

type Line = readonly [
  entry: string,
  version: string | null,
  from: number,
  years: number,
  share: number,
  pull: number,
  carrier: string | null,
  ends: number,
  gone?: number,
];

const LINES: readonly Line[] = [
  ["merelmelder", null, 2, 8.5, 0.42, 0.9, null, 0.04],
  ["otterformulieren", null, 1.2, 7, 0.55, 0.6, null, 0.05],
  ["gruttozaak", null, 0.4, 9, 0.3, 0.8, "Dienstencentrum", 0.12],
  ["bremarchief", null, 1, 8, 0.24, 0.1, "Streekarchief", 0.05],
  ["zwaluwkaart", null, 2.5, 8, 0.38, 0.5, null, 0.03],
  ["tarwetelling", null, 0.8, 7, 0.2, 0.2, null, 0.1],
  ["kwartelkoppeling", null, 3, 9.5, 0.42, 0.7, "Dienstencentrum", 0.02],
  ["wilgenwaarde", null, 0.2, 8, 0.4, 0, "Belastingkantoor", 0.05],
  ["klaverklik", null, 4.5, 8, 0.4, 0.5, null, 0.03],
  ["sperwerscan", null, 3, 6, 0.3, 0.4, "Veiligheidsregio", 0.02],
  ["ottervergunning", null, 4.6, 8, 0.34, 0.2, "Omgevingsdienst", 0],
  ["meidoornmarkt", null, 0.3, 4.5, 0.22, 0.5, null, 1, 5.5],
  ["een-gesprek-bij-schulden", null, 1.5, 9, 0.33, 0.3, "Werkbedrijf", 0.04],
  ["strooiclub", null, 0.1, 6, 0.45, -0.3, "Veiligheidsregio", 0.03],
  ["pleintuin", null, 0.5, 9, 0.5, 0.6, null, 0.02],
  ["fietsbeurs", null, 5, 5, 0.06, 0.4, null, 0],
  ["warmtewandeling", null, 3, 10, 0.45, 0.4, "Regio", 0.02],
  ["begroting-op-een-viltje", null, 0.9, 8, 0.22, -0.1, null, 0.05],
  ["vraag-eerst", null, 2.2, 8, 0.3, 0.5, null, 0.02],
  ["oefen-zaakbericht", "1.0", 0.2, 5, 0.5, 0.6, "Dienstencentrum", 0.9, 7],
  ["oefen-zaakbericht", "1.1", 4.5, 8.5, 0.6, 0.6, "Dienstencentrum", 0],
  ["oefen-meldbericht", "1.0", 4.2, 7, 0.33, 0.7, null, 0],
  ["oefen-inkoopvoorwaarden", "2019", 2.5, 3.5, 0.4, 0.3, "Regio", 0.85, 8.2],
  ["oefen-inkoopvoorwaarden", "2024", 7.1, 6, 0.6, 0.3, "Regio", 0],
  ["oefen-leesbaarheid", null, 3.7, 9, 0.7, 0.4, null, 0],
  ["oefen-adresvorm", "3", 3.5, 8, 0.28, 0.2, null, 0],
  ["oefen-wachtwoordregels", "2025", 8.6, 5, 0.6, 0.5, "Veiligheidsregio", 0],
  ["oefen-archiefvorm", "1.0", 0.1, 3, 0.2, 0.3, "Streekarchief", 1, 5],
  ["boomkroon", null, 2, 11, 0.45, 0.3, null, 0.02],
  ["wijkspiegel", null, 1.5, 8, 0.3, 0.3, "GGD", 0.03],
  ["kring-van-kleine-gemeenten", null, 4.5, 5, 0.3, -0.9, null, 0.05],
  ["archiefbijen", null, 2, 6, 0.12, 0, "Streekarchief", 0.05],
  ["oefenlogin", null, 2.5, 6.5, 0.6, 0.5, null, 0.01],
  ["oefenpost", null, 3, 10, 0.5, 0.4, null, 0.02],
  ["rekenhulplijn", null, 6, 8, 0.3, -0.2, "GGD", 0.02],
];

/** What is tried in a few places; the first day is that of the trial. */
const TRIALS: readonly Line[] = [
  ["lijsterlezer", null, 7, 4, 0.05, 0.9, null, 0],
  ["roggerooster", null, 3, 6, 0.03, 0.4, "Dienstencentrum", 0],
  ["distelbus", null, 4, 0.5, 0.02, -0.5, null, 1, 4.5],
  ["uilenloket", null, 6, 4, 0.03, 0.6, null, 0],
  ["jeugd-aan-tafel", null, 4, 6, 0.03, 0.4, null, 0],
  ["rekenregelkeuring", null, 3.5, 6, 0.03, 0.8, "GGD", 0],
  ["straatgeluid", null, 2.5, 6, 0.04, 0.5, null, 0],
];

function curveOf([entry, version, from, years, share, pull, carrier, ends, gone]: Line): Curve {
  const curve = { entry, version, from, years, share, pull, carrier, ends };
  return gone === undefined ? curve : { ...curve, gone };
}

export const CURVES: readonly Curve[] = [
  ...LINES.map(curveOf),
  ...TRIALS.map((line) => ({ ...curveOf(line), trial: true as const })),
];
