export const accessibility = {
  title: "Toegankelijkheid",
  lead: "Iedereen moet Waaier kunnen gebruiken. Hier staat hoe ver we zijn.",
  status: {
    title: "Waar staan we?",
    text: "Wij volgen WCAG 2.2, niveau A en AA. Naar ons eigen oordeel voldoet Waaier gedeeltelijk. Dat lijkt op status B van de overheid.\n\nEen onafhankelijk bureau heeft Waaier nog niet onderzocht. Daarom staat er nog geen verklaring in het register van <digitoegankelijk>DigiToegankelijk</digitoegankelijk>.",
  },
  tested: {
    title: "Hoe hebben we getest?",
    text: "Wij testten zelf, voor het laatst op 22 november 2026:\n\n- met het programma axe, op alle soorten pagina’s, in beide talen\n- met alleen het toetsenbord\n- op een telefoon van 360 pixels breed, en met 320 pixels\n- zonder script: alle pagina’s en formulieren werken dan ook\n\nWij testten nog niet met mensen met een beperking en nog niet met een schermlezer.",
  },
  known: {
    title: "Wat weten we al?",
    text: "- De kaart is een plaatje. Dezelfde cijfers staan in een tabel of lijst.\n- Op de Engelse pagina’s zijn namen van regelingen Nederlands. Een schermlezer hoort dat aan de taalcode.\n- Sommige bronnen hebben alleen een Engelse of alleen een Nederlandse titel.",
  },
  report: {
    title: "Lukt iets niet?",
    text: "Meld het met het <feedback>formulier</feedback>. Schrijf op welke pagina het was, wat u wilde doen en welk hulpmiddel u gebruikt. Laat uw e-mailadres achter als u antwoord wilt. Hebt u de informatie nodig in een andere vorm? Vraag het op dezelfde manier.",
  },
  complaint: {
    title: "Niet tevreden met ons antwoord?",
    text: "Dan kunt u naar de <ombudsman>Nationale ombudsman</ombudsman>.",
  },
};
