/** Why a municipality does not do it now. Plain sentences that name nothing and nobody that exists. */
export const REASONS: readonly string[] = [
  "Wij hebben dit jaar geen mensen vrij om het in te voeren.",
  "Ons contract voor het huidige systeem loopt nog twee jaar.",
  "Wij wachten tot onze leverancier het ondersteunt.",
  "De raad heeft er in de begroting geen geld voor opgenomen.",
  "Wij gaan eerst over op een nieuw zaaksysteem.",
  "Wij verhuizen eerst naar een ander gemeentehuis.",
  "Onze buurgemeente probeert het uit. Wij kijken eerst hoe dat gaat.",
  "Wij hebben zelf iets gemaakt dat voor ons goed genoeg werkt.",
  "Er komen bij ons te weinig aanvragen binnen om dit te doen.",
  "De functionaris voor gegevens heeft nog vragen over de gegevens die worden bewaard.",
  "Wij pakken dit samen met de regio op, en die begint volgend jaar.",
  "De medewerker die dit zou doen, is vertrokken. De plek is nog vrij.",
  "Het past nu niet bij onze andere systemen.",
  "Wij vinden de kosten per inwoner voor onze gemeente te hoog.",
  "Na de verkiezingen kiest het nieuwe college wat voorgaat.",
  "Wij hebben het geprobeerd. Voor ons scheelde het te weinig tijd.",
  "Onze website gaat eerst naar een andere beheerder.",
  "Wij doen eerst de verplichte dingen voor dit jaar.",
  "De handleiding is voor ons nog niet duidelijk genoeg.",
  "Wij missen de kennis om het te beheren en zoeken een partner.",
  "Het werk ligt bij onze uitvoerder, en die wil nu niet wisselen.",
  "Wij willen eerst zien wat het andere kleine gemeenten kost.",
  "De gegevens bij ons zijn nog niet op orde. Daar werken wij eerst aan.",
  "De ondernemingsraad wil er eerst advies over geven.",
  "Wij wachten op de volgende versie, omdat daar een fout uit is.",
];

/** Why one stopped with what it used. */
export const STOPPED =
  "Wij zijn ermee gestopt. Het oude systeem is uit en er is nog geen besluit over iets nieuws.";

/** Why it is no matter for a municipality. */
export const NOT_OURS: readonly string[] = [
  "Deze taak doet een andere organisatie voor ons.",
  "Dit komt in onze gemeente niet voor.",
  "Wij hebben hier geen wettelijke taak.",
];

/** What somebody would have liked to know before. */
export const PITFALLS: readonly string[] = [
  "Begin op tijd met de koppelingen. Dat duurde bij ons drie maanden langer dan gedacht.",
  "Vraag de balie vanaf het begin mee. Wij deden dat te laat.",
  "Reken op twee rondes testen, niet op één.",
  "De gegevens uit het oude systeem waren niet schoon. Dat kostte veel tijd.",
  "Plan de opleiding niet in de vakantie.",
  "Leg vooraf vast wie na de start vragen beantwoordt.",
  "Inkoop had meer tijd nodig dan het project zelf.",
  "Zet het oude systeem pas uit als de eerste maand goed is gegaan.",
  "Maak één persoon de baas over de teksten.",
  "Wij hadden te weinig uren voor beheer in het eerste jaar.",
  "Laat de privacytoets doen voordat u gaat inrichten.",
  "Spreek met de leverancier af wat er in de basisversie zit.",
  "Vertel inwoners pas iets als het ook in de avond werkt.",
  "Doe het samen met een buurgemeente: dat scheelde ons de helft van de inrichting.",
];
