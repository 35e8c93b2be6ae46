export const failure = {
  missing: {
    title: "Deze pagina is er niet",
    what: "Het adres klopt niet, of de pagina is verhuisd.",
    next: "Kijk of u het adres goed hebt getypt. Zoekt u een gemeente of organisatie? Zoek dan hieronder op naam.",
  },
  wrong: {
    title: "Dit kunnen we niet tonen",
    what: "In het adres van deze pagina staat iets wat we niet begrijpen.",
    next: "Verbeter het, of begin opnieuw vanaf een andere pagina.",
  },
  notAllowed: {
    title: "Dit mag u niet zien of doen",
    what: "Hiervoor is een recht nodig dat u niet hebt, of dat nu niet telt.",
    next: "Kijk bij Mijn account wat u mag, en waarom niet meer. Of vraag het een beheerder van uw organisatie.",
  },
  notThen: {
    title: "Dit weten we niet van die dag",
    what: "Van vroeger kennen wij alleen de gemeenten. Van andere organisaties kennen wij alleen de stand van nu.",
    next: "Laat de datum weg of bekijk de gemeenten van die dag.",
  },
  withoutDate: "Toon dit zonder datum",
  municipalitiesThen: "Gemeenten op {{date}}",
  conflict: {
    title: "Dit kan nu niet",
    what: "Iemand anders heeft dit net veranderd.",
    next: "Ga terug, kijk wat er nu staat en probeer het opnieuw.",
  },
  busy: {
    title: "Even rustig aan",
    what: "Vanaf uw adres kwamen kort na elkaar heel veel vragen.",
    next: "Wacht een minuut en laad de pagina opnieuw. Hebt u veel gegevens nodig? Haal ze dan op via de API.",
  },
  away: {
    title: "Waaier is even niet bereikbaar",
    what: "De gegevens zijn op dit moment niet op te halen.",
    next: "Probeer het over een paar minuten opnieuw. U hoeft niets te melden: wij zien dit.",
  },
  broken: {
    title: "Er ging iets mis bij ons",
    what: "De fout ligt niet bij u. Wij hebben hem vastgelegd.",
    next: "Probeer het over een paar minuten opnieuw. Blijft het misgaan? Laat het ons dan weten.",
  },
  searchInstead: "Zoek een gemeente of organisatie",
  toHome: "Naar de startpagina",
  toOrganisations: "Alle organisaties",
  toContact: "Contact",
  summary: "Verbeter dit en probeer het opnieuw",
  date: "Datum",
  dateHint: "Schrijf jaar, maand en dag, bijvoorbeeld 2019-01-01.",
  parameter: "Waarde van ‘{{name}}’",
  wrongDate:
    "Kies een dag van {{first}} tot en met vandaag, als jaar-maand-dag. U schreef ‘{{value}}’.",
  wrongValue: "Deze waarde kennen we niet: ‘{{value}}’. Kies een andere of maak het veld leeg.",
  again: "Probeer opnieuw",
};
