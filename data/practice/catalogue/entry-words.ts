/** Who has it: one municipality, one arrangement, or nobody in particular. */
type Holder = "municipality" | "arrangement" | "several";

export interface InventedEntry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly summary: string;
  readonly themes: readonly string[];
  readonly holder: Holder;
  /** In order; none when nobody decided anything. */
  readonly stages: readonly string[];
  readonly aliases?: readonly string[];
  /** For software: what a publiccode.yml would say. */
  readonly development?: string;
}

type Words = readonly [
  id: string,
  name: string,
  summary: string,
  theme: string,
  holder: Holder,
  ...stages: string[],
];

function entries(kind: string, words: readonly Words[]): readonly InventedEntry[] {
  return words.map(([id, name, summary, theme, holder, ...stages]) => ({
    id,
    kind,
    name,
    summary,
    themes: [theme],
    holder,
    stages,
  }));
}

function software(development: string, words: readonly Words[]): readonly InventedEntry[] {
  return entries("software", words).map((entry) => ({ ...entry, development }));
}

/** What the invented municipalities made, try and agreed on. Every name is a plant or an animal with a thing. */
export const ENTRIES: readonly InventedEntry[] = [
  ...software("stable", [
    [
      "merelmelder",
      "Merelmelder",
      "Inwoners melden losse tegels, kapotte lampen en zwerfvuil, en zien wat ermee gebeurt.",
      "public-space",
      "several",
      "practice",
      "shared",
    ],
    [
      "otterformulieren",
      "Otterformulieren",
      "Formulieren voor op de website die medewerkers zelf maken en aanpassen.",
      "service-delivery",
      "several",
      "shared",
    ],
    [
      "gruttozaak",
      "Gruttozaak",
      "Medewerkers houden bij welke aanvragen er liggen, wie ermee bezig is en wanneer ze klaar moeten zijn.",
      "case-management",
      "municipality",
      "practice",
    ],
    [
      "bremarchief",
      "Bremarchief",
      "Bewaart stukken zo lang als het moet en maakt daarna een lijst van wat weg mag.",
      "archiving",
      "arrangement",
      "practice",
    ],
    [
      "zwaluwkaart",
      "Zwaluwkaart",
      "Kaart op de website met werk aan de weg, evenementen en afvalbakken.",
      "geo-and-base-registers",
      "municipality",
      "practice",
      "shared",
    ],
    [
      "tarwetelling",
      "Tarwetelling",
      "Telt stemmen per stembureau en laat zien waar twee tellingen verschillen.",
      "elections",
      "municipality",
      "practice",
    ],
    [
      "kwartelkoppeling",
      "Kwartelkoppeling",
      "Stuurt gegevens van het ene systeem naar het andere en laat zien wat mislukt.",
      "data-exchange",
      "several",
      "shared",
    ],
    [
      "wilgenwaarde",
      "Wilgenwaarde",
      "Helpt bij het schatten van de waarde van huizen en legt die aan bewoners uit.",
      "taxes",
      "arrangement",
      "practice",
    ],
  ]),
  ...software("beta", [
    [
      "klaverklik",
      "Klaverklik",
      "Inwoners maken zelf een afspraak voor een paspoort, rijbewijs of aangifte.",
      "service-delivery",
      "municipality",
      "practice",
    ],
    [
      "sperwerscan",
      "Sperwerscan",
      "Zoekt elke nacht naar zwakke plekken in de websites van een gemeente.",
      "information-security",
      "arrangement",
      "practice",
    ],
    [
      "ottervergunning",
      "Ottervergunning",
      "Behandelt aanvragen om te bouwen, te kappen of een terras te plaatsen.",
      "physical-domain",
      "municipality",
      "trial",
      "practice",
    ],
  ]),
  ...software("development", [
    [
      "lijsterlezer",
      "Lijsterlezer",
      "Maakt van een moeilijke brief een voorstel in eenvoudige taal; een medewerker kijkt het na.",
      "algorithms-and-ai",
      "municipality",
      "trial",
    ],
    [
      "roggerooster",
      "Roggerooster",
      "Maakt roosters voor balie, telefoon en handhaving uit de wensen van medewerkers.",
      "operations",
      "arrangement",
      "trial",
    ],
    [
      "saliesubsidie",
      "Saliesubsidie",
      "Zou verenigingen in tien minuten een subsidie laten aanvragen en verantwoorden.",
      "finance-and-procurement",
      "municipality",
      "idea",
    ],
  ]),
  ...software("obsolete", [
    [
      "meidoornmarkt",
      "Meidoornmarkt",
      "Website waarop buren elkaar hulp en spullen aanboden.",
      "participation",
      "municipality",
      "practice",
      "retired",
    ],
  ]),
  ...entries("practice", [
    [
      "een-gesprek-bij-schulden",
      "Eén gesprek bij schulden",
      "Wie schulden heeft, krijgt één vast gezicht en hoeft zijn verhaal maar één keer te doen.",
      "social-domain",
      "municipality",
      "practice",
    ],
    [
      "distelbus",
      "Distelbus",
      "Een bus met een loket erin die elke week langs kleine dorpen rijdt.",
      "service-delivery",
      "arrangement",
      "trial",
      "retired",
    ],
    [
      "strooiclub",
      "Strooiclub",
      "Gemeenten kopen samen strooizout en lenen elkaar wagens bij gladheid.",
      "operations",
      "several",
      "practice",
      "shared",
    ],
    [
      "pleintuin",
      "Pleintuin",
      "Bewoners halen tegels weg en planten groen; de gemeente levert aarde en een klusdag.",
      "public-space",
      "municipality",
      "practice",
    ],
    [
      "uilenloket",
      "Uilenloket",
      "Een balie die twee avonden per week open is, voor wie overdag werkt.",
      "civil-affairs",
      "municipality",
      "trial",
    ],
    [
      "jeugd-aan-tafel",
      "Jeugd aan tafel",
      "Jongeren denken een jaar mee over plannen, voordat de raad erover beslist.",
      "participation",
      "municipality",
      "trial",
    ],
    [
      "mosdaken",
      "Mosdaken",
      "Zou scholen helpen hun platte daken groen te maken en koel te houden.",
      "energy-transition",
      "municipality",
      "idea",
    ],
    [
      "hoogwaterhond",
      "Hoogwaterhond",
      "Zou vrijwilligers leren zien waar een dijk zwak is en dat te melden.",
      "public-safety",
      "arrangement",
      "idea",
    ],
    [
      "fietsbeurs",
      "Fietsbeurs",
      "Kinderen ruilen hun te kleine fiets in voor een grotere, op één middag per wijk.",
      "mobility",
      "municipality",
    ],
  ]),
  ...entries("method", [
    [
      "warmtewandeling",
      "Warmtewandeling",
      "Stappen om met een hele straat te kiezen hoe de huizen warm worden zonder gas.",
      "energy-transition",
      "several",
      "practice",
    ],
    [
      "begroting-op-een-viltje",
      "Begroting op een viltje",
      "Werkwijze om de begroting op één bladzijde uit te leggen, met een rekenblad.",
      "finance-and-procurement",
      "municipality",
      "practice",
    ],
    [
      "vraag-eerst",
      "Vraag eerst",
      "Zeven vragen om te stellen voordat iemand gegevens gaat verzamelen.",
      "data-driven-work",
      "several",
      "shared",
    ],
    [
      "rekenregelkeuring",
      "Rekenregelkeuring",
      "Keuring van een algoritme door mensen die er zelf mee te maken krijgen.",
      "algorithms-and-ai",
      "arrangement",
      "trial",
    ],
  ]),
  ...entries("agreement", [
    [
      "oefen-zaakbericht",
      "Oefen-zaakbericht",
      "Afspraak over de vorm van een bericht dat een aanvraag een stap verder is.",
      "case-management",
      "several",
      "shared",
    ],
    [
      "oefen-meldbericht",
      "Oefen-meldbericht",
      "Afspraak over wat er in een melding over de straat staat, zodat elke gemeente haar kan lezen.",
      "public-space",
      "several",
      "shared",
    ],
    [
      "oefen-inkoopvoorwaarden",
      "Oefen-inkoopvoorwaarden",
      "Voorwaarden die gemeenten stellen als zij software kopen.",
      "finance-and-procurement",
      "several",
      "shared",
    ],
    [
      "oefen-leesbaarheid",
      "Oefen-leesbaarheid",
      "Eisen aan brieven en websites, zodat iedereen ze kan lezen.",
      "accessibility-and-design",
      "several",
      "shared",
    ],
    [
      "oefen-adresvorm",
      "Oefen-adresvorm",
      "Afspraak over hoe u een adres opschrijft.",
      "geo-and-base-registers",
      "several",
      "shared",
    ],
    [
      "oefen-wachtwoordregels",
      "Oefen-wachtwoordregels",
      "Regels voor inloggen bij systemen van een gemeente.",
      "information-security",
      "several",
      "shared",
    ],
    [
      "oefen-kaartvorm",
      "Oefen-kaartvorm",
      "Afspraak in wording over de kleuren en tekens op kaarten.",
      "geo-and-base-registers",
      "several",
    ],
    [
      "oefen-archiefvorm",
      "Oefen-archiefvorm",
      "Oude afspraak over kenmerken van stukken in een archief.",
      "archiving",
      "several",
      "shared",
      "retired",
    ],
  ]),
  ...entries("data", [
    [
      "boomkroon",
      "Boomkroon",
      "Alle bomen van de gemeente met soort, hoogte en het jaar waarin ze zijn geplant.",
      "public-space",
      "municipality",
      "shared",
    ],
    [
      "straatgeluid",
      "Straatgeluid",
      "Metingen van geluid in twintig straten, per uur.",
      "physical-domain",
      "municipality",
      "trial",
    ],
    [
      "wijkspiegel",
      "Wijkspiegel",
      "Cijfers over wonen, werk en gezondheid per wijk, met uitleg.",
      "data-driven-work",
      "arrangement",
      "practice",
    ],
  ]),
  ...entries("network", [
    [
      "kring-van-kleine-gemeenten",
      "Kring van kleine gemeenten",
      "Secretarissen van kleine gemeenten die elke maand één vraag met elkaar oplossen.",
      "operations",
      "several",
      "practice",
    ],
    [
      "archiefbijen",
      "Archiefbijen",
      "Archivarissen die elkaars lijsten nakijken en voorbeelden delen.",
      "archiving",
      "several",
    ],
  ]),
  ...entries("service", [
    [
      "oefenlogin",
      "Oefenlogin",
      "Inloggen bij alle gemeenten van Oefenland met één middel.",
      "service-delivery",
      "several",
      "shared",
    ],
    [
      "oefenpost",
      "Oefenpost",
      "Verstuurt brieven, berichtjes en e-mail voor gemeenten.",
      "service-delivery",
      "several",
      "shared",
    ],
    [
      "rekenhulplijn",
      "Rekenhulplijn",
      "Telefonische hulp bij vragen over cijfers en statistiek, voor medewerkers.",
      "data-driven-work",
      "arrangement",
      "practice",
    ],
  ]),
];
