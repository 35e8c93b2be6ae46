export const api = {
  title: "API",
  lead: "Alles wat u hier ziet, kan uw systeem ook ophalen. Deze site gebruikt zelf dezelfde API.",
  openapi: "Beschrijving voor ontwikkelaars (OpenAPI)",
  tryIt: "Open dit voorbeeld",
  start: {
    title: "Beginnen",
    text: "U hebt geen sleutel nodig om te lezen. De API begint bij <code>/api/v1</code> en antwoordt in JSON. Alle mogelijkheden staan in de <openapi>OpenAPI-beschrijving</openapi>. Dit is één gemeente:",
  },
  lists: {
    title: "Lijsten",
    text: "Een lijst geeft <code>total</code>, <code>items</code> en <code>next</code>. Is <code>next</code> niet leeg? Vraag dan de volgende pagina met <code>cursor=</code> en die waarde. Met <code>limit</code> kiest u hoeveel, tot 500. U kunt filteren en sorteren:",
  },
  csv: {
    title: "CSV voor een rekenblad",
    text: "Zet <code>format=csv</code> achter een lijst. U krijgt dan alle rijen in één keer.",
  },
  dates: {
    title: "Het land op een andere datum",
    text: "Met <code>on</code> ziet u de gemeenten zoals ze op die dag waren, vanaf 1 januari 2014:",
  },
  errors: {
    title: "Als er iets niet klopt",
    text: "Dan krijgt u een <code>application/problem+json</code> (RFC 9457). Daarin staat wat er fout is en waar. De code aan het eind van <code>type</code> verandert niet. Deze datum bestaat niet:",
  },
  limits: {
    title: "Grenzen",
    text: "Vraagt u heel veel in één minuut? Dan krijgt u <code>429</code>. Wacht dan even. Bewaar het kenmerk <code>ETag</code> en stuur het mee als <code>If-None-Match</code>: is er niets veranderd, dan krijgt u een kort <code>304</code>.",
  },
  messages: {
    title: "Berichten controleren",
    text: "Uw programma kan een bericht van iWmo of iJw laten controleren voordat u het verstuurt. Stuur het bericht zelf mee, tot 25 MB. U krijgt terug wat er niet klopt, waar, en hoe u het verbetert. We bewaren niets van het bericht. BSN’s in het antwoord zijn altijd afgedekt.",
    key: "Hiervoor is een sleutel nodig. Een beheerder van uw organisatie maakt die bij <b>Mensen</b>, onder <b>Sleutels</b>. Zet de sleutel nooit in het adres.",
    ownKeys: "Sleutels van {{name}}",
    more: "Met <code>lang=en</code> krijgt u Engels. Met <code>today=2026-12-31</code> kiest u de dag van controle. Met <code>most=10</code> krijgt u hoogstens tien bevindingen van elke code; ze worden wel allemaal geteld. Een bericht met fouten geeft ook <code>200</code>: kijk naar <code>verdict</code>. Bij <code>429</code> of <code>503</code> staat in <code>Retry-After</code> hoelang u wacht.",
  },
  licence: {
    title: "Mag u de gegevens gebruiken?",
    text: "Elke bron heeft haar eigen licentie. Die staan bij <sources>Bronnen en peildatums</sources>. Noem de bron en de peildatum als u cijfers overneemt.",
  },
};
