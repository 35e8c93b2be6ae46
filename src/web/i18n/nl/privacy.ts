export const privacy = {
  title: "Privacy",
  lead: "Waaier bewaart zo min mogelijk over u. Hier staat precies wat, waarom en hoe lang.",
  short: {
    title: "In het kort",
    text: "- om te kijken en te zoeken hebt u geen account nodig\n- meldt u zich aan, dan bewaren wij uw naam, uw mailadres en wat u mag\n- cookies zijn er alleen om aangemeld te blijven\n- wij bewaren uw IP-adres niet\n- wij meten niet wat u doet, en doen dat ook niet via anderen\n- letters, plaatjes en scripts komen van onze eigen site",
  },
  visit: {
    title: "Als u een pagina bekijkt",
    text: "In het logboek van Waaier komt welk soort pagina is gevraagd, of dat lukte en hoe lang het duurde. Er staat niet in wie het vroeg, ook niet als u bent aangemeld.\n\nUw IP-adres gebruiken we alleen om te tellen of er niet te veel vragen in één minuut komen. Dat gebeurt alleen in het werkgeheugen van de server. Het komt niet in een bestand of een logboek.\n\nKiest u een filter? Dan onthoudt uw browser even waar u op de pagina was. Dat blijft op uw eigen apparaat.\n\nControleert u berichten van iWmo en iJw? Dat doet uw browser zelf: het bericht komt niet bij ons. Uw browser onthoudt alleen hoeveel berichten u controleerde en welke codes daarin zaten. U kunt dat op die pagina wissen.",
  },
  cookies: {
    title: "Cookies",
    text: "Kijkt u alleen, dan plaatsen wij geen cookies. Meldt u zich aan, dan zijn er twee:\n\n- één die tien minuten bestaat, zodat alleen de browser waarin u begon het aanmelden kan afmaken\n- één waarmee de site u herkent zolang u bent aangemeld\n\nZe zijn nodig en worden nergens anders voor gebruikt. Daarom vragen wij u er geen toestemming voor. Meldt u zich af, dan haalt uw browser de tweede weg. Een Waaier die op één computer draait om te oefenen, zet er voor de oefenaanmelding nog een paar.",
  },
  account: {
    title: "Als u een account hebt",
    text: "Aanmelden gaat met het account van uw werk. Wij krijgen van die plek uw naam, uw mailadres en een kenmerk waaraan we u herkennen. Een wachtwoord krijgen wij niet.\n\nVan u bewaren wij:\n\n- een nummer, uw naam, uw mailadres, uw taal en wanneer u mail wilt\n- dat kenmerk, en van welke plek het komt\n- uw rechten nu en vroeger: bij welke organisatie, sinds wanneer, tot wanneer\n- aanvragen die u deed, met uw uitleg, en uitnodigingen die u kreeg\n- van elke aanmelding: waar u zich aanmeldde, de soort browser en het soort systeem, voor welke organisatie u werkte, wanneer zij begon en wanneer u haar het laatst gebruikte\n- uw tweede factor, versleuteld, en van uw herstelcodes alleen een afdruk\n\nUw naam staat op één plek. Overal anders staat alleen uw nummer.",
  },
  seen: {
    title: "Wie ziet dat?",
    text: "- mensen van dezelfde organisatie zien uw naam, uw mailadres, uw rechten daar en of de laatste mail aan u aankwam\n- wie beslist over een aanvraag van u, ziet uw naam, uw mailadres en uw uitleg. Ging die naar het vaste mailadres van een organisatie, dan staat dat ook in die mail\n- wie u uitnodigt, ziet uw naam\n- moderators en toezichthouders zien wie rechten heeft in het hele netwerk en bij organisaties\n- verder niemand. Wij verkopen of geven uw gegevens niet door",
  },
  mail: {
    title: "Mail",
    text: "U kiest zelf: meteen, één keer per week of niet. Onder mails die u kunt missen staat een link om te stoppen, zonder aanmelden. In onze mails zitten geen plaatjes en wij zien niet of u ze opent.\n\nDe tekst van een mail bewaren we 30 dagen. Dat er een mail was, en of die aankwam, bewaren we een jaar. Nodigt iemand u uit en komt u niet? Dan wissen we uw mailadres 30 dagen nadat de uitnodiging afliep.",
  },
  trail: {
    title: "Het toezichtspoor",
    text: "Van elke wijziging, en van het lezen van iets vertrouwelijks, komt er een regel in het toezichtspoor. Zo kan iedereen op Waaier vertrouwen: een regel kan niet ongemerkt veranderen of verdwijnen.\n\nIn een regel staat een nummer en nooit een naam. Er staat ook in: voor welke organisatie, wat er gebeurde, met wat, of het lukte en wanneer. Een toezichthouder ziet uw naam ernaast zolang wij die bewaren. De regels blijven altijd. Na het wissen van uw naam hoort het nummer bij niemand meer.\n\nWat u zelf deed, ziet u bij <myActs>Wat ik deed</myActs>.",
  },
  documents: {
    title: "Documenten",
    text: "Plaatst u een document, dan bewaren we uw nummer erbij. Wie het plaatst, kiest wie het mag lezen en tot wanneer het blijft. Daarna gooien we de inhoud weg. Zet geen gegevens van mensen in een document als dat niet nodig is.",
  },
  feedback: {
    title: "Als u meldt dat iets niet klopt",
    text: "Dan bewaren we uw bericht, het adres van de pagina waar het over gaat en de bron die u noemt. Kwam u van een zoekpagina, dan staan uw zoekwoorden in dat adres. Een moderator leest het.\n\nUw e-mailadres hoeft u niet te geven. Doet u dat wel, dan gebruiken we het alleen om u te antwoorden. Na 90 dagen wissen we het adres. In een reservekopie staat het tot die kopie wordt weggegooid.",
  },
  facts: {
    title: "Staan er mensen in de openbare gegevens?",
    text: "Nee. Die gaan over organisaties. Bij Contact staat een rol en het adres van die rol. Wie in Waaier werkt, is niet openbaar.",
  },
  search: {
    title: "Als u zoekt",
    text: "Uw zoekwoorden staan in het adres van de pagina. Wij bewaren ze niet, behalve in een melding die u zelf over die pagina doet. Terwijl u typt, vraagt uw browser om suggesties aan onze eigen site, niet aan een ander.",
  },
  keep: {
    title: "Hoe lang bewaren we het?",
    text: "- uw naam, mailadres en rechten: tot u ze laat wissen\n- een aanmelding: geldt hoogstens twaalf uur, of een uur als u niets doet. Dat zij er was, bewaren we nog 30 dagen\n- de tekst van een mail: 30 dagen\n- dat er een mail was: een jaar\n- uw uitleg bij een aanvraag, en de reden van het antwoord: een jaar\n- het mailadres van wie niet op een uitnodiging inging: 30 dagen na het eind ervan\n- het e-mailadres bij een melding: 90 dagen\n- de inhoud van een document: tot de dag die erbij staat\n- regels van het toezichtspoor: altijd, zonder naam\n- een reservekopie: zo lang als de beheerder van deze Waaier haar bewaart. Gewiste namen staan niet in een kopie die later is gemaakt",
  },
  rights: {
    title: "Wat kunt u doen?",
    text: "Hebt u een account? Bij <myData>Mijn gegevens</myData> ziet u alles wat we van u hebben. U kunt het downloaden, verbeteren en meteen laten wissen. Daar hoeft niemand over te beslissen.\n\nHebt u geen account? Vraag het via <contact>Contact</contact>. Gaat het om een melding, noem dan de pagina en de dag, dan vinden we haar terug.\n\nDe organisatie die deze Waaier draait, is verantwoordelijk voor uw gegevens. Bent u niet tevreden? Dan kunt u klagen bij de <ap>Autoriteit Persoonsgegevens</ap>.",
  },
};
