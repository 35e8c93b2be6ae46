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
  keyboard: {
    title: "Alleen met het toetsenbord",
    text: "Met Tab gaat u naar de volgende link of het volgende veld. Een oranje rand toont waar u bent. De eerste Tab op elke pagina brengt u bij ‘Naar de inhoud’. Een brede tabel schuift u met de pijltoetsen.",
  },
  wrong: {
    title: "Klopt er iets niet?",
    text: "Onder elke pagina staat ‘Klopt dit niet?’. Wij weten dan om welke pagina het gaat. Meer manieren staan bij <contact>Contact</contact>.",
  },
};
