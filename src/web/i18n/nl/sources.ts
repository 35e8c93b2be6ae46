export const sources = {
  title: "Bronnen en peildatums",
  description:
    "Waar de gegevens van Waaier vandaan komen: uitgever, licentie en peildatum van elke bron, en de lijsten als download.",
  lead: "Elk cijfer op deze site komt uit een van deze bronnen. De peildatum zegt over welke dag of welk jaar het gaat.",
  table: "bronnen",
  source: "Bron",
  publisher: "Uitgever",
  date: "Peildatum",
  licence: "Licentie",
  noDate: "Geen",
  none: "Er zijn nog geen bronnen vastgelegd.",
  downloads: "Zelf downloaden",
  downloadsText:
    "Deze lijsten kunt u ophalen als CSV, voor een rekenblad. Noem de bron en de peildatum als u ze gebruikt.",
  organisations: "Alle organisaties",
  municipalities: "Gemeenten van vandaag",
  reorganisations: "Herindelingen sinds 2014",
  regions: "Regio’s",
  list: "Deze bronnen",
  csv: "CSV",
};
