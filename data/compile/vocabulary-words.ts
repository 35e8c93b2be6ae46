import { ADOPTION_VOCABULARIES } from "./adoption/adoption-vocabularies.ts";
import { CATALOGUE_VOCABULARIES } from "./catalogue/catalogue-vocabularies.ts";
import type { Vocabulary } from "./vocabulary.ts";

const OWN = "waaier-words";
const REGISTER = "roo-2026-05;waaier-words";

export const VOCABULARIES: readonly Vocabulary[] = [
  {
    name: "organisation-kind",
    source: OWN,
    words: [
      ["municipality", "Gemeente", "Municipality"],
      ["province", "Provincie", "Province"],
      ["water-board", "Waterschap", "Water board"],
      ["joint-arrangement", "Gemeenschappelijke regeling", "Joint arrangement"],
      ["regional-body", "Regionaal samenwerkingsorgaan", "Regional body"],
    ],
  },
  {
    name: "participant-kind",
    source: REGISTER,
    words: [
      ["municipality", "Gemeente", "Municipality"],
      ["province", "Provincie", "Province"],
      ["water-board", "Waterschap", "Water board"],
      ["ministry", "Ministerie", "Ministry"],
      ["regional-body", "Regionaal samenwerkingsorgaan", "Regional body"],
      ["other", "Andere organisatie", "Other organisation"],
    ],
  },
  {
    name: "size-class",
    source: OWN,
    words: [
      ["under-20000", "Minder dan 20.000", "Fewer than 20,000"],
      ["20000-50000", "20.000 tot 50.000", "20,000 to 50,000"],
      ["50000-100000", "50.000 tot 100.000", "50,000 to 100,000"],
      ["100000-300000", "100.000 tot 300.000", "100,000 to 300,000"],
      ["over-300000", "300.000 of meer", "300,000 or more"],
    ],
  },
  {
    name: "urbanity",
    source: "kwb-2021;waaier-words",
    words: [
      ["1", "Zeer sterk stedelijk", "Extremely urbanised"],
      ["2", "Sterk stedelijk", "Strongly urbanised"],
      ["3", "Matig stedelijk", "Moderately urbanised"],
      ["4", "Weinig stedelijk", "Hardly urbanised"],
      ["5", "Niet stedelijk", "Not urbanised"],
    ],
  },
  {
    name: "arrangement-form",
    source: REGISTER,
    words: [
      ["public-body", "Openbaar lichaam", "Public body"],
      ["operations-body", "Bedrijfsvoeringsorganisatie", "Operations body"],
      ["joint-organ", "Gemeenschappelijk orgaan", "Joint organ"],
      ["simple-arrangement", "Regeling zonder meer", "Simple arrangement"],
    ],
  },
  {
    name: "arrangement-authority",
    source: REGISTER,
    words: [
      ["attribution", "Attributie", "Attribution"],
      ["delegation", "Delegatie", "Delegation"],
      ["mandate", "Mandaat", "Mandate"],
    ],
  },
  {
    name: "region-kind",
    source: OWN,
    words: [
      ["corop", "COROP-gebied", "COROP area"],
      ["safety-region", "Veiligheidsregio", "Safety region"],
      ["ggd", "GGD", "Public health service (GGD)"],
      ["environment-service", "Omgevingsdienst", "Environment service"],
    ],
  },
  {
    name: "reorganisation-kind",
    source: OWN,
    words: [
      ["merger", "Samenvoeging tot een nieuwe gemeente", "Merger into a new municipality"],
      ["addition", "Toevoeging aan een andere gemeente", "Addition to another municipality"],
      ["split", "Splitsing over meer gemeenten", "Split over several municipalities"],
      ["renaming", "Nieuwe naam en code", "New name and code"],
    ],
  },
  {
    name: "reorganisation-basis",
    source: OWN,
    words: [
      ["register", "Staat in het register", "Stands in the register"],
      ["derived", "Afgeleid uit cijfers", "Derived from figures"],
      ["law", "Staat in de wet", "Stands in the law"],
    ],
  },
  {
    name: "alias-kind",
    source: OWN,
    words: [
      ["usual-name", "Gangbare naam", "Usual name"],
      ["abbreviation", "Afkorting", "Abbreviation"],
      ["former-name", "Vroegere naam", "Former name"],
      ["other-spelling", "Andere spelling", "Other spelling"],
      ["other-language", "Andere taal", "Other language"],
    ],
  },
  {
    name: "theme",
    source: OWN,
    words: [
      ["social-domain", "Sociaal domein", "Social domain"],
      ["physical-domain", "Fysiek domein", "Physical domain"],
      ["general", "Algemeen en informatieveiligheid", "General and information security"],
    ],
  },
  ...CATALOGUE_VOCABULARIES,
  ...ADOPTION_VOCABULARIES,
];
