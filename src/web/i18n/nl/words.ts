/** Words that more than one page uses: kinds of organisation and classes of size. */
export const words = {
  kind: {
    municipality: "Gemeente",
    province: "Provincie",
    "water-board": "Waterschap",
    "joint-arrangement": "Gemeenschappelijke regeling",
    "regional-body": "Regionaal samenwerkingsorgaan",
    supplier: "Leverancier",
    "knowledge-institute": "Kennisinstelling",
    association: "Vereniging",
    "residents-initiative": "Bewonersinitiatief",
    "other-government": "Andere overheid",
  },
  kinds: {
    municipality: "Gemeenten",
    province: "Provincies",
    "water-board": "Waterschappen",
    "joint-arrangement": "Gemeenschappelijke regelingen",
    "regional-body": "Regionale samenwerkingsorganen",
    supplier: "Leveranciers",
    "knowledge-institute": "Kennisinstellingen",
    association: "Verenigingen",
    "residents-initiative": "Bewonersinitiatieven",
    "other-government": "Andere overheden",
  },
  sizeClass: {
    "under-20000": "Minder dan 20.000",
    "20000-50000": "20.000 tot 50.000",
    "50000-100000": "50.000 tot 100.000",
    "100000-300000": "100.000 tot 300.000",
    "over-300000": "300.000 of meer",
  },
  page: "Pagina op deze site",
  unknown: "niet bekend",
  /** What is wrong with a text that somebody wrote for all to read. */
  text: {
    long: "Maak dit korter: hoogstens {{most}} tekens. U schreef er {{n}}.",
    signs: "Hierin staat een teken dat men niet ziet. Typ dit opnieuw.",
    person:
      "Hierin staat het mailadres van één persoon, of een getal dat een burgerservicenummer kan zijn. Haal dat weg: iedereen kan dit lezen.",
  },
};
