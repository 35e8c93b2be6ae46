export const privacy = {
  title: "Privacy",
  lead: "Waaier bewaart zo min mogelijk over u. Hier staat precies wat.",
  short: {
    title: "In het kort",
    text: "- u hebt geen account nodig\n- wij plaatsen geen cookies\n- wij bewaren uw IP-adres niet\n- wij meten niet wat u doet, en doen dat ook niet via anderen\n- letters, plaatjes en scripts komen van onze eigen site",
  },
  visit: {
    title: "Als u een pagina bekijkt",
    text: "In het logboek van Waaier komt welk soort pagina is gevraagd, of dat lukte en hoe lang het duurde. Er staat niet in wie het vroeg.\n\nUw IP-adres gebruiken we alleen om te tellen of er niet te veel vragen in één minuut komen. Dat gebeurt alleen in het werkgeheugen van de server. Het komt niet in een bestand of een logboek.\n\nKiest u een filter? Dan onthoudt uw browser even waar u op de pagina was. Dat blijft op uw eigen apparaat.",
  },
  feedback: {
    title: "Als u meldt dat iets niet klopt",
    text: "Dan bewaren we uw bericht, het adres van de pagina waar het over gaat en de bron die u noemt. Kwam u van een zoekpagina, dan staan uw zoekwoorden in dat adres. Een moderator leest het.\n\nUw e-mailadres hoeft u niet te geven. Doet u dat wel, dan gebruiken we het alleen om u te antwoorden. Na 90 dagen wissen we het adres. In een reservekopie staat het tot die kopie wordt weggegooid.",
  },
  facts: {
    title: "Staan er mensen in de gegevens?",
    text: "Nee. Waaier gaat over organisaties. Er staan nu geen namen, telefoonnummers of e-mailadressen van mensen in.",
  },
  search: {
    title: "Als u zoekt",
    text: "Uw zoekwoorden staan in het adres van de pagina. Wij bewaren ze niet, behalve in een melding die u zelf over die pagina doet. Terwijl u typt, vraagt uw browser om suggesties aan onze eigen site, niet aan een ander.",
  },
  rights: {
    title: "Wat kunt u vragen?",
    text: "U kunt vragen wat we van u hebben en het laten wissen. Klopt een melding van u niet? Dan wissen we haar en stuurt u een nieuwe. Dat kan via <contact>Contact</contact>. Noem de pagina en de dag van uw melding, dan vinden we haar terug. Bent u niet tevreden? Dan kunt u klagen bij de <ap>Autoriteit Persoonsgegevens</ap>.",
  },
};
