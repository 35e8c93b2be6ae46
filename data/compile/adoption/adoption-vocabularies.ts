import type { Vocabulary } from "../vocabulary.ts";

const OWN = "waaier-words";

/** The words of adoption: what is said of use, answers and effort. */
export const ADOPTION_VOCABULARIES: readonly Vocabulary[] = [
  {
    name: "kind-of-use",
    source: OWN,
    words: [
      ["user", "Gebruiker", "User"],
      ["user-or-partner", "Gebruiker of partner", "User or partner"],
      ["developer", "Ontwikkelaar", "Developer"],
      ["co-developer", "Medeontwikkelaar", "Co-developer"],
      ["financer", "Medefinancier", "Co-financer"],
      ["client", "Opdrachtgever", "Client"],
      ["initiator", "Initiatiefnemer", "Initiator"],
      ["participant", "Deelnemer", "Participant"],
      ["tender-participant", "Deelnemer aan de aanbesteding", "Participant in the tender"],
      ["publishes-code", "Publiceert broncode", "Publishes source code"],
      ["manages-code", "Beheert de plek van de broncode", "Manages the place of the source code"],
      ["configuration-seen", "Configuratie gezien", "Configuration seen"],
      ["theme-seen", "Thema gezien", "Theme seen"],
    ],
  },
  {
    name: "use-status",
    source: OWN,
    words: [
      ["acquiring", "In verwerving", "Being acquired"],
      ["planned", "Gepland", "Planned"],
      ["in-production", "In productie", "In production"],
      ["phasing-out", "Wordt uitgefaseerd", "Being phased out"],
      ["phased-out", "Uitgefaseerd", "Phased out"],
      ["not-used", "Niet in gebruik", "Not used"],
    ],
  },
  {
    name: "certainty",
    source: OWN,
    words: [
      ["high", "Hoog", "High"],
      ["middle", "Middel", "Middle"],
      ["low", "Laag", "Low"],
    ],
  },
  {
    name: "use-evidence",
    source: OWN,
    words: [
      [
        "publiccode-used-by",
        "Lijst van gebruikers in publiccode.yml",
        "List of users in publiccode.yml",
      ],
      ["readme", "README van de broncode", "README of the source code"],
      ["readme-table", "Tabel van gebruikers in de README", "Table of users in the README"],
      ["authors-file", "Lijst van makers bij de broncode", "List of authors with the source code"],
      [
        "stakeholders-file",
        "Lijst van betrokkenen bij de broncode",
        "List of stakeholders with the source code",
      ],
      ["project-team-page", "Bladzijde over het projectteam", "Page about the project team"],
      ["financers-page", "Bladzijde over wie meebetaalt", "Page about who shares the cost"],
      ["clients-page", "Bladzijde over de opdrachtgevers", "Page about the clients"],
      ["user-documentation", "Handleiding voor gebruikers", "Manual for users"],
      ["logo", "Logo op de site van het project", "Logo on the site of the project"],
      ["web-page", "Webpagina", "Web page"],
      ["publishers-list", "Lijst van wie broncode publiceert", "List of who publishes source code"],
      ["site-configuration", "Configuratiebestand", "Configuration file"],
      ["design-tokens", "Map met huisstijl", "Folder with a house style"],
      ["own-statement", "Opgave van de organisatie zelf", "Statement of the organisation itself"],
      ["supplier-statement", "Opgave van de leverancier", "Statement of the supplier"],
    ],
  },
  {
    name: "adoption-answer",
    source: OWN,
    words: [
      ["uses", "Gebruiken wij", "We use it"],
      ["planned", "Gaan wij gebruiken", "We are going to use it"],
      ["not-now", "Nu niet", "Not now"],
      ["not-concerned", "Gaat niet over ons", "Does not concern us"],
    ],
  },
  {
    name: "effort-phase",
    source: OWN,
    words: [
      ["prepare", "Voorbereiden", "Prepare"],
      ["build", "Inrichten", "Set up"],
      ["introduce", "Invoeren", "Introduce"],
      ["first-year", "Eerste jaar", "First year"],
    ],
  },
  {
    name: "discipline",
    source: OWN,
    words: [
      ["project", "Projectleiding", "Project lead"],
      ["policy", "Beleid", "Policy"],
      ["operations", "Uitvoering", "Operations"],
      ["information", "Informatiemanagement", "Information management"],
      ["application", "Functioneel beheer", "Application management"],
      ["technology", "Technisch beheer", "Technical management"],
      ["architecture", "Architectuur", "Architecture"],
      ["privacy-security", "Privacy en veiligheid", "Privacy and security"],
      ["law-procurement", "Juridisch en inkoop", "Law and procurement"],
      ["communication", "Communicatie en opleiding", "Communication and training"],
    ],
  },
];
