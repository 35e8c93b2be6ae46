export const contact = {
  title: "Contact",
  lead: "Er is geen telefoonnummer. U bereikt ons met een formulier.",
  wrong: {
    title: "Er klopt iets niet op een pagina",
    text: "Ga naar die pagina en kies onderaan ‘Klopt dit niet?’. Dan weten wij meteen om welke pagina het gaat. Een bron erbij helpt ons veel.",
  },
  question: {
    title: "U hebt een vraag of een idee",
    text: "Gebruik <feedback>hetzelfde formulier</feedback>. Laat uw e-mailadres achter als u antwoord wilt. Kijk ook bij <help>Help</help>: misschien staat het antwoord daar al.",
  },
  security: {
    title: "U vond een lek in de beveiliging",
    text: "Meld het met <feedback>het formulier</feedback> en begin uw bericht met het woord ‘Beveiliging’. Schrijf hoe wij het kunnen nadoen en laat uw e-mailadres achter. Bekijk, wijzig of bewaar geen gegevens van anderen, en vertel het nog niet verder. Dan doen wij geen aangifte.",
  },
  you: {
    title: "Het gaat over uw gegevens",
    text: "Wat wij bewaren, staat bij <privacy>Privacy</privacy>. Wilt u iets laten verbeteren of wissen? Vraag het met <feedback>het formulier</feedback>.",
  },
};
