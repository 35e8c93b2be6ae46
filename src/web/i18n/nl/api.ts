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
    answer: "Zo ziet het antwoord eruit op een startbericht met één fout:",
    more: "Met <code>lang=en</code> krijgt u Engels. Met <code>today=2026-12-31</code> kiest u de dag van controle. Met <code>most=10</code> krijgt u hoogstens tien bevindingen van elke code; ze worden wel allemaal geteld.",
    statuses: "Statussen van de controle",
    col: { status: "Status", meaning: "Betekenis" },
    status: {
      "200":
        "Het bericht is gecontroleerd. Ook als er fouten in staan, of als het groter is dan 25 MB: kijk naar <code>verdict</code>.",
      "400":
        "Het adres klopt niet, zoals een dag die niet bestaat. In het antwoord staat wat er fout is.",
      "401": "De sleutel ontbreekt, is fout of is ingetrokken.",
      "408": "Het bericht kwam te langzaam binnen. Het moet er binnen 30 seconden zijn.",
      "415":
        "De inhoud is van een andere soort, of ingepakt. Stuur <code>application/xml</code>, <code>text/xml</code> of <code>application/octet-stream</code>.",
      "429":
        "Met deze sleutel lopen te veel controles tegelijk, of te grote. In <code>Retry-After</code> staat hoelang u wacht.",
      "503": "Het is hier te druk. In <code>Retry-After</code> staat hoelang u wacht.",
    },
    own: {
      title: "Zonder de API",
      text: "U kunt ook op uw eigen computer controleren. Het pakket <code>@waaier/istandaarden</code> doet dat in uw eigen programma. Het staat nog niet in een register: u maakt het zelf uit de broncode van Waaier. Met <code>waaier check</code> controleert u bestanden en mappen vanaf de opdrachtregel.",
    },
  },
  licence: {
    title: "Mag u de gegevens gebruiken?",
    text: "Elke bron heeft haar eigen licentie. Die staan bij <sources>Bronnen en peildatums</sources>. Noem de bron en de peildatum als u cijfers overneemt.",
  },
};
