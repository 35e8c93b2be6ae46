import { at, type RuleCase } from "../case.ts";
import type { Content } from "../plain-messages.ts";
import { both } from "./both-families.ts";
import { addRelatie, contactPlaces } from "./contact-places.ts";

const clients = [
  ...["301", "305", "307", "315", "317"].map((number) => ({
    number,
    within: "Client",
    shown: "/Bericht/Client",
  })),
  {
    number: "323",
    within: "Declaratie/Clienten[1]",
    shown: "/Bericht/Declaratie/Clienten/Client[1]",
  },
  {
    number: "325",
    within: "DeclaratieAntwoord/Clienten[1]",
    shown: "/Bericht/DeclaratieAntwoord/Clienten/Client[1]",
  },
];

const numbers = clients.flatMap(({ number, within, shown }) =>
  both(
    "CS002",
    number,
    {
      when: "the last digit one too high",
      change: (content) => {
        at(content, within)["Bsn"] = "999900007";
      },
      path: `${shown}/Bsn`,
    },
    {
      when: "two digits swapped",
      change: (content) => {
        at(content, within)["Bsn"] = "999900060";
      },
      path: `${shown}/Bsn`,
    },
    {
      when: "another that passes the test",
      change: (content) => {
        at(content, within)["Bsn"] = "999990019";
      },
      path: null,
    },
  ),
);

interface PersonPlace {
  readonly number: string;
  readonly whose: string;
  readonly find: (content: Content) => Content;
  readonly shown: string;
}

const clientOf = (content: Content): Content => at(content, "Client");

const client: PersonPlace = {
  number: "301",
  whose: "of a Client",
  find: clientOf,
  shown: "/Bericht/Client",
};

const relatie: PersonPlace = {
  number: "301",
  whose: "of a Relatie",
  find: addRelatie,
  shown: "/Bericht/Client/Relaties/Relatie[1]",
};

const birthDates = [
  client,
  relatie,
  ...["305", "307", "315"].map((number) => ({ ...client, number })),
].flatMap(({ number, whose, find, shown }) => {
  const born = (day: string, use: string | null, isRight: boolean) => ({
    when: `${day} with ${use === null ? "no DatumGebruik" : `DatumGebruik ${use}`}, ${whose}`,
    change: (content: Content): void => {
      find(content)["Geboortedatum"] =
        use === null ? { Datum: day } : { Datum: day, DatumGebruik: use };
    },
    path: isRight ? null : `${shown}/Geboortedatum/DatumGebruik`,
  });
  return both(
    "CS139",
    number,
    born("1967-08-13", "1", false),
    born("1967-08-01", "2", false),
    born("1967-01-01", "3", false),
    born("1967-08-01", "1", true),
    born("1967-01-01", "2", true),
    born("1900-01-01", "3", true),
    born("1967-08-13", null, true),
  );
});

/** A name with its use, and with a Partnernaam or without. */
const named = ({ whose, find, shown }: PersonPlace, use: string, hasPartner: boolean) => ({
  when: `NaamGebruik ${use} ${hasPartner ? "with" : "without"} a Partnernaam, ${whose}`,
  change: (content: Content): void => {
    find(content)["Naam"] = {
      Geslachtsnaam: { Achternaam: "Wit" },
      ...(hasPartner && { Partnernaam: { Achternaam: "Groen" } }),
      NaamGebruik: use,
    };
  },
  path: `${shown}/Naam/NaamGebruik`,
});

const right = (side: ReturnType<typeof named>) => ({ ...side, path: null });

const names = [client, relatie].flatMap((place) =>
  both(
    "CS050",
    "301",
    named(place, "2", false),
    named(place, "5", false),
    named(place, "5", true),
    right(named(place, "1", false)),
    right(named(place, "1", true)),
    right(named(place, "4", true)),
  ),
);

// Of a Client that rule would not be the only one that is broken: an organisation cannot be one (CS318).
const organisations = [
  ...both("CS050", "301", named(relatie, "6", true), right(named(relatie, "6", false))),
  ...both(
    "CS318",
    "301",
    named(client, "6", false),
    right(named(client, "1", false)),
    right(named(client, "4", true)),
    right(named(relatie, "6", false)),
  ),
];

const postcodes = contactPlaces.flatMap(({ whose, add, shown }) => {
  const written = (country: string, postcode: string, isRight: boolean) => ({
    when: `${postcode} in ${country} ${whose}`,
    change: (content: Content): void => {
      Object.assign(at(add(content), "Adres"), { Postcode: postcode, LandCode: country });
    },
    path: isRight ? null : `${shown}/Adres/Postcode`,
  });
  return both(
    "CS089",
    "301",
    written("NL", "3524 SJ", false),
    written("NL", "0524SJ", false),
    written("NL", "3524S", false),
    written("NL", "3524sj", true),
    written("BE", "1000", true),
  );
});

export const constraintsOfPersons: readonly RuleCase[] = [
  ...numbers,
  ...birthDates,
  ...names,
  ...organisations,
  ...postcodes,
];
