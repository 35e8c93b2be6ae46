/** Mijn taken: wat er op iemand wacht, uit alle delen van Waaier. */
export const tasks = {
  title: "Mijn taken",
  lead_one: "Er wacht {{count}} ding op u. Het dringendste staat bovenaan.",
  lead_other: "Er wachten {{count}} dingen op u. Het dringendste staat bovenaan.",
  list: "Taken",
  none: "Er wacht niets op u",
  noneText:
    "Komt er iets, dan staat het hier. U krijgt ook mail, zoals u dat koos bij <account>Mijn account</account>.",
  mail: "Liever minder of meer mail hierover? Dat kiest u bij <account>Mijn account</account>.",
  due: {
    late_one: "{{count}} dag te laat",
    late_other: "{{count}} dagen te laat",
    today: "vandaag",
    tomorrow: "morgen",
    soon_one: "nog {{count}} dag",
    soon_other: "nog {{count}} dagen",
    on: "voor {{date}}",
  },
  somebody: "iemand",
  kind: {
    "second-factor": {
      what: "Stel een tweede factor in",
      why: "Een van uw rechten telt pas met een code uit een app.",
    },
    "claim-to-decide": {
      what: "Beslis over de aanvraag van {{about}}",
      why: "Werkt {{about}} voor {{organisation}}? U beslist of dat klopt.",
    },
    "claim-to-judge": {
      what_one: "Beslis over {{count}} aanvraag",
      what_other: "Beslis over {{count}} aanvragen",
      why: "Hier kan alleen een moderator beslissen.",
    },
    "rights-to-confirm": {
      what_one: "Verleng de rechten van {{count}} collega",
      what_other: "Verleng de rechten van {{count}} collega’s",
      why: "Bij {{organisation}}. Doet u niets, dan kan deze collega daar niets meer.",
    },
    "national-to-confirm": {
      what_one: "Verleng de rechten van {{count}} persoon in het hele netwerk",
      what_other: "Verleng de rechten van {{count}} mensen in het hele netwerk",
      why: "Doet u niets, dan tellen die rechten niet meer.",
    },
    "invitation-expired": {
      what: "Nodig {{about}} opnieuw uit",
      why: "De uitnodiging voor {{organisation}} is verlopen.",
    },
    "without-administrator": {
      what: "Zoek een beheerder voor {{organisation}}",
      why: "Deze organisatie heeft er geen. Niemand kan er nu mensen toelaten.",
    },
    feedback: {
      what_one: "Lees {{count}} melding",
      what_other: "Lees {{count}} meldingen",
      why: "Een lezer zegt dat iets niet klopt.",
    },
    "mandate-ends": {
      what: "Kijk of het mandaat door moet gaan",
      why: "Het mandaat tussen {{organisation}} en {{about}} loopt af.",
    },
    "document-to-judge": {
      what_one: "Beoordeel {{count}} document",
      what_other: "Beoordeel {{count}} documenten",
      why: "Bewijs dat nog niemand beoordeelde. Iedereen ziet straks uw oordeel, niet de inhoud.",
    },
    "proposal-to-judge": {
      what_one: "Beoordeel {{count}} aanmelding voor de catalogus",
      what_other: "Beoordeel {{count}} aanmeldingen voor de catalogus",
      why: "Een moderator kijkt of het klopt en of het nieuw is.",
    },
    "answers-to-give": {
      what_one: "Geef nog {{count}} antwoord",
      what_other: "Geef nog {{count}} antwoorden",
      why: "Namens {{organisation}}. U past iets toe, plant het, doet het nu niet of het raakt u niet.",
    },
    "answers-expired": {
      what_one: "Geef {{count}} antwoord opnieuw",
      what_other: "Geef {{count}} antwoorden opnieuw",
      why: "Van {{organisation}}. De dag is voorbij. Tot u opnieuw antwoordt, telt het als niet bekend.",
    },
    "answers-to-review": {
      what_one: "Kijk of {{count}} antwoord nog klopt",
      what_other: "Kijk of {{count}} antwoorden nog kloppen",
      why: "U wilde hier rond deze dag opnieuw naar kijken, namens {{organisation}}.",
    },
    "answers-in-conflict": {
      what_one: "Kies welk antwoord geldt, van {{count}} onderwerp",
      what_other: "Kies welke antwoorden gelden, van {{count}} onderwerpen",
      why: "Gemeenten die samengingen in {{organisation}} antwoordden verschillend.",
    },
    "use-to-confirm": {
      what_one: "Klopt dit gebruik? {{count}} voorstel",
      what_other: "Klopt dit gebruik? {{count}} voorstellen",
      why: "Een ander zegt dat {{organisation}} iets gebruikt. Het telt pas als u het bevestigt.",
    },
    "effort-to-tell": {
      what_one: "Vertel hoeveel werk {{about}} was",
      what_other: "Vertel hoeveel werk {{about}} was. In totaal wachten er {{count}}",
      why: "{{organisation}} nam dit in gebruik. Met vijf minuten van u kan de volgende beter plannen.",
    },
    "document-ends": {
      what_one: "Kijk of {{count}} document nog nodig is",
      what_other: "Kijk of {{count}} documenten nog nodig zijn",
      why: "Van {{organisation}}. De bewaartijd loopt af. Daarna gooien we de inhoud weg.",
    },
  },
};
