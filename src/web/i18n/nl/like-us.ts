/** Gemeenten die op een gemeente lijken, waarom, en wat zij gebruiken. */
export const likeUs = {
  crumb: "Zoals wij",
  title: "Welke gemeenten lijken op {{name}}?",
  lead: "Wie lijkt op {{name}}, waarom, en wie kunt u bellen? Bij elke gemeente staat wat er gelijk is en hoe zwaar dat telt.",
  description:
    "Gemeenten die op {{name}} lijken in grootte, regio, samenwerking, gebruik en antwoorden. Met alle redenen in woorden.",
  percent: "{{n}} %",
  counts: "telt voor {{n}}",
  toWeights: "Kies wat zwaar telt",
  toUsed: "Wat zij gebruiken ({{count}})",
  factor: {
    size: {
      name: "grootte",
      title: "Grootte",
      means: "Het aantal inwoners. Half zoveel of twee keer zoveel is half gelijk.",
    },
    urbanity: {
      name: "stedelijkheid",
      title: "Stedelijkheid",
      means: "Van zeer sterk stedelijk tot niet stedelijk, in vijf klassen.",
    },
    region: {
      name: "regio",
      title: "Regio",
      means: "COROP-gebied, veiligheidsregio, GGD en omgevingsdienst.",
    },
    arrangements: {
      name: "samenwerking",
      title: "Samenwerking",
      means: "In hoeveel van haar gemeenschappelijke regelingen de ander ook meedoet.",
    },
    use: {
      name: "gebruik",
      title: "Gebruik",
      means: "Wat beide gebruiken, of zeggen niet te gebruiken.",
    },
    answers: {
      name: "antwoorden",
      title: "Antwoorden",
      means: "Op welke vragen beide hetzelfde antwoord geven.",
    },
  },
  sentence: {
    size: {
      same: "Evenveel inwoners: {{ours}}",
      nearly: "Bijna evenveel inwoners: {{ours}} en {{theirs}}",
      more: "Meer inwoners: {{theirs}} tegen {{ours}}",
      fewer: "Minder inwoners: {{theirs}} tegen {{ours}}",
    },
    urbanity: {
      same: "Allebei {{ours}}",
      other: "Anders stedelijk: {{theirs}} tegen {{ours}}",
    },
    region: {
      all: "{{n}} van {{of}} regio’s hetzelfde: <names>{{names}}</names>",
      some: "{{n}} van {{of}} regio’s hetzelfde, zoals <names>{{names}}</names>",
      unnamed: "{{n}} van {{of}} regio’s hetzelfde",
      none: "Geen regio hetzelfde",
    },
    arrangements: {
      all: "Samen in {{n}} van de {{of}} regelingen van {{us}}: <names>{{names}}</names>",
      some: "Samen in {{n}} van de {{of}} regelingen van {{us}}, zoals <names>{{names}}</names>",
      unnamed: "Samen in {{n}} van de {{of}} regelingen van {{us}}",
      none: "Samen in geen regeling",
    },
    use: {
      all_one:
        "Hetzelfde gebruik bij de enige oplossing die van beide bekend is: <names>{{names}}</names>",
      all_other:
        "Hetzelfde gebruik bij {{n}} van de {{of}} oplossingen die van beide bekend zijn: <names>{{names}}</names>",
      some: "Hetzelfde gebruik bij {{n}} van de {{of}} oplossingen die van beide bekend zijn, zoals <names>{{names}}</names>",
      unnamed_one:
        "Hetzelfde gebruik bij de enige oplossing die van beide bekend is: allebei gebruiken zij die niet",
      unnamed_other:
        "Hetzelfde gebruik bij {{n}} van de {{of}} oplossingen die van beide bekend zijn: allebei gebruiken zij die niet",
      none_one: "Ander gebruik bij de enige oplossing die van beide bekend is",
      none_other: "Ander gebruik bij alle {{of}} oplossingen die van beide bekend zijn",
    },
    answers: {
      all_one:
        "Hetzelfde antwoord op de enige vraag die beide beantwoordden: <names>{{names}}</names>",
      all_other:
        "Hetzelfde antwoord op {{n}} van de {{of}} vragen die beide beantwoordden: <names>{{names}}</names>",
      some: "Hetzelfde antwoord op {{n}} van de {{of}} vragen die beide beantwoordden, zoals over <names>{{names}}</names>",
      unnamed: "Hetzelfde antwoord op {{n}} van de {{of}} vragen die beide beantwoordden",
      none_one: "Een ander antwoord op de enige vraag die beide beantwoordden",
      none_other: "Een ander antwoord op alle {{of}} vragen die beide beantwoordden",
    },
  },
  list: {
    title: "Wie er op lijkt, en waarom",
    csv: "CSV: wie er op lijkt",
    found_one: "{{n}} andere gemeente vergeleken met {{name}}.",
    found_other:
      "Alle {{n}} andere gemeenten vergeleken met {{name}}. De gemeente die er het meest op lijkt staat bovenaan.",
    silent:
      "Gebruik kon niet worden vergeleken: van {{name}} en deze gemeenten is te weinig bekend. Dat telt niet als ‘nee’.",
    fill: "Vul in wat u gebruikt",
  },
  card: {
    alike: "gelijk aan {{name}}",
    population: "{{n}} inwoners",
    populationUnknown: "Aantal inwoners niet bekend",
    notCompared: "Niet vergeleken, want van één van beide niet bekend: {{factors}}.",
    compare: "Zet naast elkaar",
    compareWith: "met {{name}}",
    call: "Bellen of mailen:",
    callUnknown: "Wie u kunt bellen: niet bekend.",
    callFind: "Zoek het op bij {{name}}",
  },
  weights: {
    title: "Wat telt zwaar?",
    lead: "Kies per onderdeel van 0 (telt niet) tot 5 (telt het zwaarst).",
    not: "(telt niet)",
    show: "Vergelijk opnieuw",
    usual: "Zet terug op gewoon",
  },
  noWeights: {
    title: "Er telt nu niets mee",
    text: "Alles staat op 0. Geef minstens één onderdeel een gewicht van 1 tot 5.",
  },
  noMunicipality: {
    title: "Wij vergelijken alleen gemeenten",
    text: "{{name}} is geen gemeente. Kies een gemeente om te zien wie daarop lijkt.",
    find: "Zoek een gemeente",
  },
  reckoned: {
    title: "Hoe wij dit uitrekenen",
    how: "Elk onderdeel krijgt een cijfer van 0 tot 100 %, en telt mee met zijn gewicht. Het getal bij elke zin zegt hoeveel procent die zin toevoegt. Samen zijn ze het hele percentage.",
    unknown:
      "Wat van één van beide niet bekend is, telt niet mee: niet als ‘ja’ en niet als ‘nee’. Wij noemen het er dan bij. Is van beide over minder dan vijf oplossingen of vragen iets bekend, dan telt dat minder zwaar.",
    sources:
      "Inwoners, regio’s en regelingen komen uit <sources>openbare bronnen</sources>. Alles hier kan ook met de <api>API</api>.",
  },
  used: {
    title: "Wat zij gebruiken, en van {{name}} niet bekend is",
    lead_one: "Gekeken is naar de {{count}} gemeente die het meest op {{name}} lijkt.",
    lead_other: "Gekeken is naar de {{count}} gemeenten die het meest op {{name}} lijken.",
    leadUsual_one:
      "Gekeken is naar de {{count}} gemeente die met de gewone gewichten het meest op {{name}} lijkt.",
    leadUsual_other:
      "Gekeken is naar de {{count}} gemeenten die met de gewone gewichten het meest op {{name}} lijken.",
    leadNone: "Gekeken is naar de gemeenten die het meest op {{name}} lijken.",
    found: "Gevonden: {{count}}.",
    csv: "CSV: wat zij gebruiken",
    entry: "Wat",
    who: "Wie gebruikt het",
    users_one: "Gebruikt door {{count}} gemeente",
    users_other: "Gebruikt door {{count}} gemeenten",
    more_one: "en {{count}} andere",
    more_other: "en {{count}} andere",
    through: "Allemaal via",
    known: "Hoeveel is bekend",
    knownOf: "Bekend van {{n}}",
    unknownOf: "Niet bekend van {{n}}",
    say: "Gebruikt u dit?",
    all: "Toon alle {{n}}",
    fewer: "Toon minder",
    none: "Niets gevonden. Van de gemeenten die op {{name}} lijken is geen gebruik bekend, of het is van {{name}} zelf al bekend.",
    toCatalogue: "Zoek in de hele catalogus",
  },
};
