/** Documents of an organisation: for everybody, for the network, and for judges only. */
export const documents = {
  title: "Documenten van {{name}}",
  short: "Documenten",
  lead: "Wat deze organisatie deelt, en voor wie.",
  refused: {
    "platform/unknown-document":
      "Dit document is er niet, of het hoort bij een andere organisatie.",
    "platform/newer-version":
      "Iemand heeft intussen een nieuwere versie toegevoegd. Bekijk die eerst.",
    "platform/documents-full":
      "De bestanden van deze organisatie zijn samen te groot. Trek in wat niet meer nodig is, of voeg een link toe.",
    "platform/file-or-link": "Kies een bestand of vul een link in: één van de twee.",
    "platform/wrong-link":
      "Schrijf het hele adres van de pagina, bijvoorbeeld https://www.voorbeeld.nl/besluit. Zonder naam of wachtwoord erin.",
    "platform/wrong-term":
      "Kies een dag na vandaag, hoogstens twintig jaar verder. Wat langer moet blijven, hoort in een archief.",
    "platform/own-document":
      "Dit document komt van u of van een organisatie waar u voor werkt. Een ander beoordeelt het.",
    "platform/document-gone":
      "De inhoud van dit document is er niet meer. Alleen de gegevens erover zijn bewaard.",
    "platform/for-judges-only": "Dit document is alleen voor beoordelaars.",
    "platform/no-file": "Dit document is een link, geen bestand.",
    "platform/file-empty": "Dit bestand is leeg. Kies het bestand dat u bedoelt.",
    "platform/file-name":
      "De naam van dit bestand kan niet. Geef het een gewone naam, bijvoorbeeld verslag-2026.pdf, en kies het opnieuw.",
    "platform/file-extension":
      "De naam en de inhoud van dit bestand passen niet bij elkaar. Open het, bewaar het opnieuw en kies dat bestand.",
    "platform/file-kind":
      "Dit soort bestand nemen we niet aan. Bewaar het als PDF en kies dat bestand. Zit er een wachtwoord op? Haal dat er eerst af.",
    "platform/file-script":
      "In dit bestand zit iets wat vanzelf kan starten. Bewaar of print het als PDF en kies dat bestand.",
    "platform/file-macro":
      "In dit bestand zitten macro’s of onderdelen van een ander programma. Bewaar het zonder, of als PDF, en kies dat bestand.",
    "platform/file-locked":
      "Dit bestand is op slot. Haal het wachtwoord of de beveiliging eraf en kies het opnieuw.",
    "platform/file-damaged":
      "Dit bestand is niet heel. Open het, bewaar het opnieuw en kies dat bestand.",
    "platform/file-two-in-one":
      "In dit bestand zit nog een ander bestand verstopt. Open het, bewaar een kopie en kies die.",
    "platform/file-unfolds":
      "Dit bestand wordt bij het openen veel te groot. Maak het kleiner en kies het opnieuw.",
    "platform/file-image-size": "Dit plaatje is te groot. Maak het kleiner en kies het opnieuw.",
    "platform/too-large":
      "Dit bestand is groter dan 25 MB. Maak het kleiner, of voeg een link toe.",
    "platform/uploads-busy":
      "Er worden nu veel bestanden tegelijk verstuurd. Probeer het over een minuut opnieuw.",
    "platform/invalid-form":
      "Dit formulier konden we niet lezen. Verstuur één bestand tegelijk en houd de teksten kort.",
    "platform/file-too-large":
      "Dit bestand is groter dan 25 MB. Maak het kleiner, of voeg een link toe.",
  },
  audience: {
    public: {
      name: "Openbaar",
      who: "Iedereen kan het lezen, ook zonder aanmelden.",
    },
    network: {
      name: "Netwerk",
      who: "Wie voor een organisatie in Waaier werkt, kan het lezen.",
    },
    judges: {
      name: "Alleen beoordelaars",
      who: "Alleen de organisatie zelf en de beoordelaars lezen het. Anderen zien alleen dat het er is en wat het oordeel is.",
    },
  },
  table: {
    title: "Titel",
    content: "Wat",
    keepUntil: "Bewaard tot en met",
    verdict: "Oordeel",
    added: "Toegevoegd op {{date}}",
    version: "versie {{version}}",
    link: "Link naar {{host}}",
    file: "{{kind}}, {{size}}",
  },
  sections: {
    public: "Openbaar",
    network: "Voor het netwerk",
    judges: "Alleen voor beoordelaars",
  },
  hidden: "Vertrouwelijk document",
  hiddenOf: "van {{date}}",
  none: "Nog geen documenten",
  noneEdit: "Voeg hieronder het eerste toe: een bestand of een link.",
  noneOther: "Deze organisatie deelde nog niets. Werkt u er? Doe dan mee en voeg iets toe.",
  join: "Vraag om mee te doen",
  signIn: "Er kunnen documenten zijn voor het netwerk. <signIn>Meld u aan</signIn> om ze te zien.",
  openConfidential: "Toon de titels van wat vertrouwelijk is",
  confidentialLogged: "Dit lezen laat een regel na in het toezichtspoor.",
  confidentialShown: "U ziet nu wat vertrouwelijk is. Dat staat in het toezichtspoor.",
  closeConfidential: "Verberg wat vertrouwelijk is",
  kinds: {
    pdf: "PDF",
    odt: "tekst (ODT)",
    ods: "rekenblad (ODS)",
    odp: "presentatie (ODP)",
    odg: "tekening (ODG)",
    docx: "tekst (Word)",
    xlsx: "rekenblad (Excel)",
    pptx: "presentatie (PowerPoint)",
    png: "plaatje (PNG)",
    jpeg: "foto (JPEG)",
    webp: "plaatje (WebP)",
    other: "bestand",
  },
  size: { mb: "{{n}} MB", kb: "{{n}} kB" },
  soon_one: "nog {{count}} dag",
  soon_other: "nog {{count}} dagen",
  state: {
    withdrawn: "ingetrokken op {{date}}",
    erased: "gewist op {{date}}: de bewaartijd was voorbij",
  },
  add: {
    title: "Voeg een document toe",
    name: "Titel",
    nameHint: "Zo vindt een ander het terug, bijvoorbeeld: Besluit over de samenwerking 2026.",
    nameShort: "Schrijf een titel van minstens 3 tekens.",
    nameLong: "Maak de titel korter: hoogstens 200 tekens.",
    file: "Bestand",
    fileHint:
      "PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG of WebP. Hoogstens 25 MB. Zonder wachtwoord en zonder macro’s.",
    url: "Of een link",
    urlHint: "Staat het al op een website? Vul dan het adres in en kies geen bestand.",
    none: "Kies een bestand of vul een link in.",
    both: "Kies een bestand of vul een link in, niet allebei. Kies het bestand opnieuw als u dat bedoelt.",
    tooLarge: "Dit bestand is groter dan 25 MB. Maak het kleiner, of voeg een link toe.",
    again: "Kies het bestand opnieuw: dat kunnen wij niet voor u onthouden.",
    audience: "Wie mag het lezen?",
    audienceNone: "Kies wie het mag lezen.",
    keepUntil: "Tot en met welke dag bewaren we het?",
    keepUntilHint: "Daarna wissen we de inhoud. Hoogstens twintig jaar.",
    keepUntilWrong: "Schrijf een dag als jaar-maand-dag, bijvoorbeeld {{example}}.",
    keepUntilRange: "Kies een dag na vandaag en uiterlijk {{date}}.",
    people: "Staan er gegevens van inwoners of collega’s in? Haal die er eerst uit.",
    send: "Voeg toe",
  },
  done: {
    add: "Het document is toegevoegd.",
    version: "De nieuwe versie is toegevoegd.",
    audience: "Wie het mag lezen is veranderd, voor alle versies.",
    withdraw: "Deze versie is ingetrokken. De inhoud is gewist.",
    judge: "Uw oordeel is bewaard.",
  },
  one: {
    hiddenTitle: "Vertrouwelijk document van {{name}}",
    lead: "Document van {{name}}",
    facts: "Over dit document",
    owner: "Van",
    audience: "Voor wie",
    version: "Versie",
    added: "Toegevoegd op",
    keepUntil: "Bewaard tot en met",
    sha256: "Vingerafdruk (SHA-256)",
    sha256Hint: "Hiermee ziet u of uw bestand hetzelfde is als dit.",
    download: "Download het bestand",
    open: "Open de link",
    openHint: "U gaat naar een andere website: {{host}}",
    gone: "De inhoud is er niet meer",
    goneText: "Alleen deze gegevens en het oordeel zijn bewaard.",
    hidden: "U ziet alleen dat dit document er is",
    hiddenText:
      "De inhoud is voor de organisatie zelf en voor beoordelaars. Het oordeel ziet u hieronder.",
    read: "Lees het document",
    readText: "U mag dit lezen. Dat laat een regel na in het toezichtspoor.",
    reading: "U leest een vertrouwelijk document. Dat staat in het toezichtspoor.",
    judgements: "Oordeel",
    noJudgement: "Nog niemand beoordeelde dit document.",
    judged: "{{right}}, {{date}}",
    judgedFor: "{{right}} voor {{name}}, {{date}}",
    verdicts: { sufficient: "voldoende", insufficient: "onvoldoende" },
    versions: "Versies",
    this: "deze",
    notNewest: "Er is een nieuwere versie",
    toNewest: "Naar versie {{version}}",
  },
  notInNetwork: {
    title: "Document voor het netwerk",
    what: "U ziet dit document nog niet",
    text: "Het is voor wie voor een organisatie in Waaier werkt. Zoek uw organisatie en vraag daar om mee te doen.",
    find: "Zoek uw organisatie",
  },
  newVersion: {
    title: "Voeg een nieuwe versie toe",
    lead: "Titel en lezers blijven hetzelfde. De oude versie blijft te zien.",
    send: "Voeg de versie toe",
  },
  changeAudience: {
    title: "Wie mag het lezen?",
    lead: "Dit geldt voor alle versies.",
    send: "Bewaar",
  },
  withdraw: {
    title: "Trek deze versie in",
    lead: "Doe dit als het hier niet hoort, of niet meer klopt.",
    open: "Trek in",
    question:
      "De inhoud van versie {{version}} wordt meteen gewist. U kunt dit niet terugdraaien. De gegevens en het oordeel blijven staan.",
    yes: "Ja, trek in en wis",
  },
  judge: {
    title: "Beoordeel dit bewijs",
    lead: "Is dit genoeg als bewijs? Iedereen ziet uw oordeel en de dag. Uw toelichting ziet alleen wie het document mag lezen.",
    verdict: "Uw oordeel",
    verdicts: {
      sufficient: { name: "Voldoende", means: "Het document laat zien wat het moet laten zien." },
      insufficient: { name: "Onvoldoende", means: "Er ontbreekt iets, of het klopt niet." },
    },
    verdictNone: "Kies een oordeel.",
    note: "Toelichting (niet verplicht)",
    noteHint: "Wat mist er, of waarom is het genoeg?",
    noteLong: "Maak dit korter: hoogstens 2.000 tekens. U schreef er {{n}}.",
    send: "Bewaar het oordeel",
  },
  toJudge: {
    title: "Bewijs dat wacht op een oordeel",
    lead: "Het oudste staat bovenaan. Wat van uw eigen organisatie is, of van u zelf, beoordeelt een ander.",
    none: "Er wacht geen bewijs",
    noneText: "Komt er iets, dan staat het ook bij Mijn taken.",
  },
};
