export const help = {
  title: "Help",
  lead: "Zo haalt u het meeste uit Waaier.",
  find: {
    title: "Een gemeente of organisatie vinden",
    text: "Typ een deel van de naam in het zoekvak. Een andere naam, een oude naam of een code werkt ook: <b>Den Bosch</b>, <b>Fryslan</b>, <b>GM0363</b>. U mag accenten weglaten.\n\nTerwijl u typt, komen er suggesties. Kies er een met de pijltoetsen en Enter, of klik erop.",
  },
  old: {
    title: "Een gemeente die niet meer bestaat",
    text: "Zoek op de oude naam. U ziet tot wanneer de gemeente bestond en bij welke gemeente het gebied nu hoort. Is een gemeente verdeeld? Dan ziet u alle gemeenten die een deel kregen. Alle veranderingen sinds 2014 staan bij <reorganisations>Herindelingen</reorganisations>.",
  },
  unknown: {
    title: "Wat betekent ‘niet bekend’?",
    text: "Dan vonden wij geen bron. Het betekent niet nul, en ook niet nee. Weet u het wel? <feedback>Vertel het ons</feedback>, liefst met een bron.",
  },
  filter: {
    title: "Filteren, sorteren en een andere datum",
    text: "Bij <organisations>Organisaties</organisations> kiest u soort, provincie en aantal inwoners. Met een datum ziet u het land zoals het toen was, vanaf 1 januari 2014.",
  },
  share: {
    title: "Delen, printen en downloaden",
    text: "Alles wat u kiest, staat in het adres van de pagina. Wie uw link opent, ziet hetzelfde. Elke pagina kunt u printen. Lijsten kunt u ophalen als CSV, voor een rekenblad. Met de <api>API</api> haalt u alles op.",
  },
  signIn: {
    title: "Aanmelden",
    text: "Kijken kan zonder aanmelden. Werkt u voor een organisatie en wilt u iets invullen of beslissen? Kies rechtsboven <signIn>Aanmelden</signIn>. U gebruikt het account van uw werk. Op een gedeelde computer meldt u zich daarna weer af.\n\nDoet u een uur niets, dan bent u vanzelf afgemeld. Na twaalf uur ook.",
  },
  join: {
    title: "Meedoen voor uw organisatie",
    text: "Dat kan op twee manieren:\n\n- een collega die beheerder is, nodigt u uit. U krijgt een mail met een link\n- u zoekt uw organisatie op bij <organisations>Organisaties</organisations> en vraagt daar om mee te doen. Het mailadres van uw organisatie, een beheerder of twee moderators bevestigen dat het klopt\n\nWerkt u voor meer organisaties? Rechtsboven kiest u voor welke u nu werkt.",
  },
  right: {
    title: "Een recht krijgen",
    text: "Een beheerder van uw organisatie geeft rechten. Bij <permissions>Wat mag ik, en waarom niet?</permissions> ziet u wat u mag, welk recht u mist en wie u dat kan geven. Een recht geldt een jaar. Daarna verlengt een andere beheerder het.",
  },
  factor: {
    title: "Een code uit een app",
    text: "Beheerders, mandaathouders, moderators en toezichthouders hebben ook een code uit een app nodig: een tweede factor. U stelt die in bij <secondFactorSetup>Tweede factor</secondFactorSetup>. Vlak voor een belangrijk besluit vragen we de code nog een keer. Telefoon kwijt? Gebruik een herstelcode.",
  },
  members: {
    title: "Werken namens een gemeente",
    text: "Gaf een gemeente een mandaat aan uw samenwerking? Dan mag u voor die gemeente doen wat in het mandaat staat. Bij <account>Mijn account</account> ziet u voor welke gemeenten dat is.",
  },
  leave: {
    title: "Stoppen, of uw gegevens wissen",
    text: "Bij <account>Mijn account</account> stopt u met werken voor een organisatie. Bij <myData>Mijn gegevens</myData> ziet u alles wat we van u bewaren en kunt u het laten wissen.",
  },
  keyboard: {
    title: "Alleen met het toetsenbord",
    text: "Met Tab gaat u naar de volgende link of het volgende veld. Een oranje rand toont waar u bent. De eerste Tab op elke pagina brengt u bij ‘Naar de inhoud’. Een brede tabel schuift u met de pijltoetsen.",
  },
  wrong: {
    title: "Klopt er iets niet?",
    text: "Onder elke pagina staat ‘Klopt dit niet?’. Wij weten dan om welke pagina het gaat. Meer manieren staan bij <contact>Contact</contact>.",
  },
};
