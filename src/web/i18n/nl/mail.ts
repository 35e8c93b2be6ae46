/** Geen mail meer, en het postvak van het oefenland. */
export const mail = {
  unsubscribe: {
    title: "Geen mail meer",
    lead: "Wilt u geen mail van Waaier meer krijgen?",
    text: "U ziet uw taken dan alleen nog als u zich aanmeldt. Mail die u niet mag missen, krijgt u toch, zoals een uitnodiging.",
    weekly: "Liever alles in één mail per week? Dat kiest u bij <account>Mijn account</account>.",
    send: "Stuur mij geen mail meer",
    done: "U krijgt geen mail meer",
    doneText:
      "Uw keuze is bewaard. Wilt u later weer mail? Dat kiest u bij <account>Mijn account</account>.",
    unknown: "Deze link werkt niet",
    unknownText:
      "Misschien is de link niet helemaal overgenomen. Open de mail opnieuw en klik op de link, of neem de hele link over. U kunt uw keuze ook wijzigen bij <account>Mijn account</account>.",
  },
  outbox: {
    title: "Oefenpostvak",
    lead: "Alle mails die deze Waaier schreef, de nieuwste bovenaan.",
    label: "Oefenpostvak",
    why: "Waarom is dit er?",
    whyText:
      "Deze Waaier draait op één computer, om te oefenen. Hij heeft geen mailserver en verstuurt niets. Hier leest u wat er verstuurd zou zijn, aan wie dan ook. De links in de mails werken. Een Waaier voor anderen heeft deze pagina niet.",
    none: "Nog geen mail",
    noneText:
      "Nodig iemand uit, of vraag bij een organisatie om mee te doen. Dan komt hier een mail.",
    table: "Mails",
    writtenAt: "Wanneer",
    to: "Aan",
    subject: "Onderwerp",
    status: "Stand",
    nobody: "niemand meer",
    noSubject: "zonder onderwerp",
    weekly: "voor de mail van maandag",
    statuses: {
      waiting: "te lezen",
      sent: "verstuurd",
      bounced: "kwam terug",
      failed: "mislukt",
      suppressed: "niet verstuurd: wilde geen mail",
    },
    message: "De mail",
    back: "Terug naar het oefenpostvak",
  },
};
