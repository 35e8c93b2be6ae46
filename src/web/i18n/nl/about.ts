export const about = {
  title: "Over Waaier",
  lead: "Waaier laat zien hoe gemeenten samenwerken, en helpt ze om dat samen beter te doen.",
  what: {
    title: "Wat is Waaier?",
    text: "Gemeenten doen steeds meer werk samen. Wie met wie werkt, staat op veel verschillende plekken. Waaier brengt dat bij elkaar, voor alle 342 gemeenten en hun partners.\n\nU ziet van elke gemeente wie ze is, met wie ze samenwerkt en hoe ze groeit. U kunt gemeenten vergelijken en op een kaart bekijken. Ook oude gemeenten vindt u terug.",
  },
  now: {
    title: "Wat staat er nu in?",
    text: "- gemeenten, provincies en waterschappen\n- gemeenschappelijke regelingen en wie eraan meedoen\n- regionale samenwerkingsorganen\n- inwoners per jaar, vanaf 2017\n- herindelingen, vanaf 2014\n\nWelke oplossingen gemeenten gebruiken, staat er nog niet in. Daar werken we aan.",
  },
  trust: {
    title: "Kunt u erop vertrouwen?",
    text: "Elk cijfer heeft een bron en een peildatum. Wat we niet weten, noemen we ‘niet bekend’. Dat is iets anders dan nul of nee. Alle bronnen staan bij <sources>Bronnen en peildatums</sources>.\n\nZiet u een fout? <feedback>Laat het ons weten.</feedback>",
  },
  name: {
    title: "Waarom heet het Waaier?",
    text: "Bij zijwind rijden wielrenners in een waaier: schuin achter elkaar. Ieder rijdt een keer op kop en de anderen rijden uit de wind. Zo komen ze samen verder. Wij maken de waaier breed genoeg voor iedereen.",
  },
  open: {
    title: "Open voor iedereen",
    text: "U hebt geen account nodig. Alle gegevens kunt u ook ophalen via de <api>API</api>. De broncode heeft de licentie EUPL-1.2.",
  },
};
