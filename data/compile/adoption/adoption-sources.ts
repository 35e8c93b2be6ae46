import type { RawRow } from "../tables.ts";

/** Who uses what, as far as something public says so. */
export const ADOPTION_SOURCES: readonly RawRow<"sources">[] = [
  {
    id: "uses-2026",
    title_nl: "Wie wat gebruikt, bijeengezocht",
    title_en: "Who uses what, collected",
    publisher: "Waaier, uit openbare repository's en bladzijden",
    url: "",
    licence_nl: "per adres, zie de rij; alleen feiten overgenomen, de zinnen zijn van Waaier",
    licence_en: "per address, see the row; facts only, the sentences are of Waaier",
    reference_date: "2026-08-31",
    note_nl:
      "Lijsten, handleidingen en bladzijden die gebruikers of makers noemen, gelezen in opgeslagen kopieën tot en met augustus 2026. Wie er niet in staat, kan het toch gebruiken.",
    note_en:
      "Lists, manuals and pages that name users or makers, read in stored copies up to August 2026. Who is not in them may use it all the same.",
  },
  {
    id: "don-publishers-2026-07",
    title_nl: "Wie broncode publiceert, OSS-register van developer.overheid.nl",
    title_en: "Who publishes source code, OSS register of developer.overheid.nl",
    publisher: "developer.overheid.nl",
    url: "https://github.com/developer-overheid-nl/don-oss-register/blob/2e4d78fc1cbe36bd31c3a66240eccec0ca771388/publishers.json",
    licence_nl: "EUPL-1.2",
    licence_en: "EUPL-1.2",
    reference_date: "2026-07-23",
    note_nl: "Overheden en de plek waar hun broncode staat. Het zegt niets over gebruik.",
    note_en: "Public bodies and the place of their source code. It says nothing of use.",
  },
];
