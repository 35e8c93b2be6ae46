/** Names that no spelling rule gives: [organisation, alias, kind, source]. */
export const USUAL_NAMES: readonly (readonly [string, string, string, string])[] = [
  ["GM0518", "Den Haag", "usual-name", "roo-2026-05"],
  ["GM0518", "The Hague", "other-language", "waaier-words"],
  ["GM0796", "Den Bosch", "usual-name", "waaier-words"],
  ["GM0820", "Nuenen", "usual-name", "waaier-words"],
  ["GM1900", "Zuidwest-Friesland", "other-language", "waaier-words"],
  ["GM1970", "Noordoost-Friesland", "other-language", "waaier-words"],
  ["GM0737", "Tietjerksteradeel", "other-language", "rvig-table-33"],
  ["GM1891", "Dantumadeel", "other-language", "rvig-table-33"],
  ["PV21", "Friesland", "other-language", "waaier-words"],
];
