import type { RawRow } from "../tables.ts";

const source = "vng-standards;vng-api-standards;waaier-words";

/** What the three levels of the VNG mean, in our own words. */
export const BINDING_LEVELS: readonly RawRow<"binding_levels">[] = [
  {
    level: "recommended",
    name_nl: "Aanbevolen",
    name_en: "Recommended",
    obligation_nl: "U mag zelf kiezen. De VNG raadt het aan, meer niet.",
    obligation_en: "You are free to choose. The VNG advises it, no more.",
    decided_by_nl: "De directie van de VNG stelt het vast.",
    decided_by_en: "The directorate of the VNG adopts it.",
    example_nl: "Klantreizen en modelverordeningen.",
    source,
  },
  {
    level: "comply-or-explain",
    name_nl: "Pas toe of leg uit",
    name_en: "Comply or explain",
    obligation_nl:
      "U past het toe. Doet u dat niet, dan legt u uit waarom. De gemeenteraad en de VNG kijken mee.",
    obligation_en:
      "You apply it. If you do not, you explain why. The council and the VNG keep an eye on it.",
    decided_by_nl:
      "Het bestuur van de VNG, na advies van het College van Dienstverleningszaken. Het bestuur kan ook de leden raadplegen.",
    decided_by_en:
      "The board of the VNG, advised by the College van Dienstverleningszaken. The board may consult the members as well.",
    example_nl: "De GIBIT, de inkoopvoorwaarden voor ICT.",
    source,
  },
  {
    level: "binding",
    name_nl: "Verplicht",
    name_en: "Binding",
    obligation_nl:
      "Alle leden van de VNG doen mee. Het is een afspraak tussen gemeenten; een rechter dwingt haar niet af.",
    obligation_en:
      "All members of the VNG take part. It is an agreement between municipalities; no court enforces it.",
    decided_by_nl:
      "Het bestuur van de VNG, na advies van het College van Dienstverleningszaken en nadat de leden zijn geraadpleegd.",
    decided_by_en:
      "The board of the VNG, advised by the College van Dienstverleningszaken and after consulting the members.",
    example_nl: "De aansluiting bij de Informatiebeveiligingsdienst.",
    source,
  },
];
