import type { Meanings } from "./meanings.ts";

/** What something was called before. */
export const OLDER_NAMES: Meanings = {
  wob: ["woo", "wet open overheid"],
  gba: ["brp", "basisregistratie personen"],
  "gemeentelijke basisadministratie": ["brp", "basisregistratie personen"],
  wbp: ["avg", "privacy"],
  nup: ["nationaal uitvoeringsprogramma", "digitale overheid"],
  big: ["bio", "informatiebeveiliging"],
  wabo: ["omgevingsvergunning", "omgevingswet"],
  wro: ["ruimtelijke ordening", "omgevingswet", "bestemmingsplan"],
  bestemmingsplan: ["omgevingsplan", "omgevingswet", "ruimtelijk plan"],
  structuurvisie: ["omgevingsvisie", "omgevingswet"],
  bouwvergunning: ["omgevingsvergunning", "bouwen"],
  kapvergunning: ["omgevingsvergunning", "kappen"],
  milieuvergunning: ["omgevingsvergunning", "milieu"],
  olo: ["omgevingsloket", "dso"],
  wion: ["wibon", "kabels en leidingen", "klic"],
  wwb: ["participatiewet", "bijstand"],
  "sociale dienst": ["werk en inkomen", "bijstand", "participatiewet"],
  wvg: ["wmo", "hulpmiddelen"],
  corv: ["jubes", "justitiële jeugdzorg"],
  tmlo: ["mdto", "metagegevens"],
  osb: ["digikoppeling"],
  gbkn: ["bgt", "grootschalige topografie"],
  king: ["vng realisatie"],
};
