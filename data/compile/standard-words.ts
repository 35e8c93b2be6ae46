/**
 * What each standard settles, between whom and for what, in plain Dutch, by the standard's name in
 * GEMMA. These are our own words: the descriptions in the source may not be copied, and most of
 * them are written for developers. Where the source does not tell what a standard is, the sentence
 * says no more than its name, its steward and its group do.
 */
export const STANDARD_WORDS: Readonly<Record<string, string>> = {
  "3PAS API-standaard":
    "Afspraak van KOOP over hoe software van gemeenten officiële bekendmakingen klaarzet om online te publiceren.",
  "Aanvraag levensonderhoud API-standaard":
    "Afspraak over welke gegevens meegaan als een inwoner een uitkering voor levensonderhoud aanvraagt, zoals bijstand.",
  "Afsprakenstelsel eHerkenning - Koppelvlak DV-HM":
    "Afspraken om bedrijven met eHerkenning te laten inloggen bij een gemeente: de koppeling met de makelaar die de login regelt.",
  "AI-verordening":
    "Europese wet met regels voor veilig en eerlijk gebruik van kunstmatige intelligentie en algoritmes, ook voor gemeenten.",
  "AIG levering":
    "Afspraak waarmee overheden iemands inkomen bij de Belastingdienst ophalen: Authentieke Inkomensgegevens (AIG).",
  "AIG service":
    "Afspraak om aan de Belastingdienst door te geven dat een inkomensgegeven in de Basisregistratie Inkomen (BRI) fout lijkt.",
  "ArchiMate File Format":
    "Bestandsafspraak om tekeningen van de informatiearchitectuur (ArchiMate) van het ene tekenprogramma naar het andere te brengen.",
  "Autorisaties API-standaard":
    "Afspraak tussen systemen van een gemeente over welk programma welke gegevens mag zien of wijzigen, voor zaakgericht werken.",
  "BAG Bevragen":
    "Afspraak waarmee software van de gemeente adressen en panden direct opzoekt bij het Kadaster, ook hoe het vroeger was.",
  "BAG bevragen API-standaard":
    "Afspraak waarmee software adressen, panden en straatnamen opvraagt bij het Kadaster (Haal Centraal, BAG).",
  "BAG Compact":
    "Levering door het Kadaster van een lijst met alle adressen in Nederland op een bepaalde dag, eenmalig of steeds opnieuw.",
  "BAG Extract":
    "Levering door het Kadaster van een kopie van alle adressen en gebouwen (BAG), om zelf in een eigen systeem te zetten.",
  "BAG Grondslagen Catalogus":
    "Woordenboek van het Kadaster: welke gegevens over adressen en gebouwen verplicht in de BAG staan en wat ze betekenen.",
  "BAG Individuele Bevragingen API-standaard":
    "Afspraak om bij het Kadaster één adres, pand of verblijfsobject op te zoeken in de basisregistratie (BAG).",
  "BAG LV koppelvlak":
    "Afspraak over de berichten waarmee gemeenten nieuwe en gewijzigde adressen en panden naar de landelijke BAG sturen.",
  "BAG-GBA koppelvlak":
    "Afspraak om adressen uit de BAG binnen de gemeente gelijk te houden met de bevolkingsregistratie (GBA, nu BRP).",
  "BAG-WOZ testset":
    "Testgegevens om te controleren of adressen en panden uit de BAG goed aankomen bij de WOZ binnen de gemeente.",
  "Behandeldienst configuratie beheren API-standaard":
    "Afspraak met het Omgevingsloket om in te stellen welke dienst, zoals een omgevingsdienst, een soort aanvraag behandelt.",
  "Beslissing levensonderhoud API-standaard":
    "Afspraak over het uitwisselen van de beslissing op een aanvraag voor een uitkering voor levensonderhoud.",
  "Besluiten API-standaard":
    "Afspraak tussen systemen van een gemeente over hoe zij besluiten bij een zaak vastleggen, opvragen en wijzigen.",
  "Betalen en invorderen services":
    "Afspraak om rekeningen, aanslagen en betalingen door te geven tussen het systeem voor innen en andere systemen (StUF FIN).",
  "BMKL (Berichten Model Kabels en Leidingen)":
    "Afspraak over berichten met het Kadaster over kabels en leidingen in de grond, bijvoorbeeld bij een graafmelding (KLIC).",
  "BRK bevragen API-standaard":
    "Afspraak om bij het Kadaster op te vragen van wie een perceel of huis is en welke rechten erop rusten (BRK).",
  "BRK Levering":
    "Levering van percelen, eigenaren en hypotheken uit de Basisregistratie Kadaster (BRK) aan gemeenten.",
  "BRP Bewoning API-standaard":
    "Afspraak om op te vragen wie er op een adres wonen of woonden, uit de Basisregistratie Personen (BRP).",
  "BRP Historie bevragen API-standaard":
    "Afspraak om oude persoonsgegevens op te vragen uit de Basisregistratie Personen (BRP), zoals vroegere adressen.",
  "BRP Personen bevragen API-standaard":
    "Afspraak om persoonsgegevens van inwoners op te vragen, zoals naam, adres, partner en kinderen (BRP, Haal Centraal).",
  "BRP Reisdocumenten API-standaard":
    "Afspraak om gegevens over iemands paspoort of identiteitskaart op te vragen uit de landelijke registratie (RvIG).",
  "BRP Tabellen API-standaard":
    "Afspraak om vaste lijsten van de BRP op te vragen, zoals codes voor landen, gemeenten en nationaliteiten.",
  "BRT Levering":
    "Levering door het Kadaster van overzichtskaarten van heel Nederland uit de Basisregistratie Topografie (BRT).",
  "BRV Abonnementen":
    "Afspraak met de RDW om regelmatig een bestand te krijgen met wijzigingen in de Basisregistratie Voertuigen (BRV): kentekens en auto's.",
  "BRV Interactieve/online gegevensdiensten":
    "Afspraak om bij de RDW direct gegevens op te zoeken over een kenteken of voertuig, zoals voor parkeren (Basisregistratie Voertuigen).",
  "Catalogi API-standaard":
    "Afspraak tussen systemen van een gemeente over zaaktypen: hoe zij soorten zaken, statussen en resultaten delen (ztc).",
  "Catalogus opvragen API-standaard":
    "Afspraak om de begrippen van de Omgevingswet en hun betekenis op te zoeken in de landelijke catalogus (DSO).",
  CMIS: "Internationale afspraak om stukken op te slaan, te zoeken en te delen tussen systemen voor documenten, zoals een DMS.",
  "Contactmomenten API-standaard":
    "Afspraak tussen systemen over hoe een telefoontje, mail of bezoek van een inwoner wordt vastgelegd (klantcontact).",
  "CPA aanbieden API-standaard":
    "Afspraak om de technische afspraken voor berichten tussen een gemeente en het Omgevingsloket klaar te zetten (Digikoppeling, DSO).",
  "DigiD CGI koppelvlak":
    "Afspraak met Logius over hoe een website van de overheid inwoners laat inloggen met DigiD, via de koppeling CGI.",
  "DigiD SAML koppelvlak":
    "Afspraak met Logius over hoe een website van de gemeente inwoners laat inloggen met DigiD, via de standaard SAML.",
  "Digikoppeling adapter intern":
    "Afspraak over hoe systemen binnen de gemeente praten met het doorgeefluik voor berichten naar andere overheden (Digikoppeling).",
  "Digikoppeling ebMS":
    "Afspraak tussen overheden om berichten veilig te versturen met bevestiging van ontvangst, zodat er niets kwijtraakt.",
  "Digikoppeling Grote Berichten":
    "Afspraak tussen overheden om heel grote bestanden veilig naar elkaar te sturen.",
  "Digikoppeling WUS":
    "Afspraak tussen overheden om elkaar veilig een vraag te stellen en meteen antwoord te krijgen, zoals het opzoeken van gegevens.",
  "Digilevering koppelvlak":
    "Afspraak met Logius om vanzelf bericht te krijgen als er iets verandert in een basisregistratie, zoals het handelsregister.",
  Digimelding:
    "Afspraak om een mogelijke fout in een basisregistratie te melden aan de overheid die het gegeven bijhoudt (terugmelding).",
  Digitoegankelijk:
    "Eisen zodat iedereen websites, apps en documenten van de overheid kan gebruiken, ook wie blind of doof is (WCAG).",
  DKIM: "Afspraak om mail te voorzien van een digitaal zegel, zodat de ontvanger ziet dat die echt van de gemeente komt.",
  Documentcreatieservices:
    "Afspraak om gegevens uit een zaaksysteem door te geven aan het programma dat brieven en beschikkingen maakt.",
  "Documenten API-standaard":
    "Afspraak tussen systemen van een gemeente over hoe zij stukken opslaan, ophalen en wijzigen (zaakgericht werken, DMS).",
  "EN16931 / NL-CIUS (e-Factureren)":
    "Europese norm met Nederlandse invulling voor digitale facturen, zodat gemeente en leverancier elkaars factuur kunnen lezen.",
  EPUB: "Bestandssoort voor digitale boeken en rapporten die zich aanpassen aan het scherm van telefoon, tablet of e-reader.",
  Erfgoedstandaard:
    "Woordenlijst van grote monumentengemeenten, zodat iedereen monumenten en ander erfgoed op dezelfde manier beschrijft.",
  "GBA koppelvlak":
    "Afspraak met de RvIG over hoe gemeenten persoonsgegevens ophalen uit de landelijke GBA-V, nu onderdeel van de BRP.",
  "Gegevenscatalogus BGT":
    "Wettelijke lijst van wat op de grote kaart van Nederland (BGT) moet staan, zoals wegen, water, groen en gebouwen.",
  "Gegevenscatalogus Handelsregister":
    "Woordenboek van de Kamer van Koophandel: welke gegevens over bedrijven en vestigingen in het handelsregister staan.",
  "Gekwalificeerde elektronische handtekening":
    "Digitale handtekening die voor de wet evenveel telt als een pennenkrabbel, voor contracten en besluiten.",
  "GEMMA e-formulieren specificatie":
    "Beschrijving van vragen en antwoorden in digitale formulieren die inwoners bij elke gemeente kunnen invullen.",
  "Geo-BOR":
    "Afspraak om het beheer van wegen, groen en lantaarnpalen (BOR) gelijk te houden met de kaart van de gemeente (BGT).",
  "Geo-validatieservice API-standaard":
    "Afspraak om te controleren of gebieden op de kaart goed getekend zijn voordat ze bij de Omgevingswet worden gebruikt.",
  GeoPackage:
    "Bestandssoort om kaarten en locaties te bewaren en te delen tussen kaartprogramma's (GIS).",
  GeoTIFF:
    "Bestandssoort voor luchtfoto's en satellietbeelden waarin ook staat welke plek op aarde te zien is.",
  GWSW: "Gegevenswoordenboek Stedelijk Water: afspraak over hoe gemeenten en waterschappen riolering en regenwater beschrijven.",
  "GWSW.OroX":
    "Bestandsafspraak om gegevens over riolering en stedelijk water uit te wisselen, bijvoorbeeld tussen gemeente en adviesbureau.",
  "GWSW.RibX":
    "Bestandsafspraak tussen gemeente en aannemer over het inspecteren en schoonmaken van riool, kolk en put.",
  "i-Spiegel exportspecificatie":
    "Afspraak van VNG Realisatie over hoe een gemeente bestanden uit haar systemen haalt om ze in i-Spiegel te onderzoeken.",
  "iEb voor gemeenten":
    "Afspraak tussen gemeenten en het CAK over de eigen bijdrage die inwoners betalen voor hulp uit de Wmo.",
  IFC: "Bestandsafspraak om 3D-modellen van gebouwen en bruggen te delen tussen bouwers, ontwerpers en gemeente (BIM).",
  "iJw voor gemeenten":
    "Afspraak tussen gemeenten en jeugdhulpaanbieders over berichten voor toewijzing, start en declaratie van jeugdhulp (Jeugdwet).",
  "IM Bodembeheer en Archeologie (IMSIKB0101)":
    "Beschrijving van gegevens over bodemonderzoek en archeologie, zodat gemeenten en bureaus hetzelfde bedoelen.",
  "IM Metingen":
    "Beschrijving van hoe metingen en waarnemingen in bodem en water worden vastgelegd, beheerd door SIKB.",
  IMBOR:
    "Informatiemodel Beheer Openbare Ruimte: afspraak van CROW over hoe je wegen, bomen, banken en verlichting beschrijft.",
  "IMBRO Bodem en Ondergrond":
    "Beschrijving van gegevens over de bodem, zoals boringen en grondwater, voor de Basisregistratie Ondergrond (BRO).",
  IMGeluid:
    "Beschrijving van gegevens over geluid van wegen, spoor en industrie, zodat overheden die op één plek kunnen delen.",
  "IMGeo (BGT)":
    "Beschrijving van wat er op de gedetailleerde kaart (BGT) staat, met extra's zoals bomen, banken en lantaarnpalen.",
  "IMKAD Kadastrale percelen":
    "Beschrijving van gegevens over percelen, huizen, eigenaren en hun rechten, zoals het Kadaster die bijhoudt.",
  "IMKICH Cultuurhistorie":
    "Beschrijving van gegevens over cultureel erfgoed en geschiedenis van plekken, niet meer onderhouden.",
  "IMKL Kabels en Leidingen":
    "Beschrijving van gegevens over kabels en leidingen, zodat graafbedrijven en netbeheerders dezelfde taal spreken (KLIC).",
  "IMLG Landelijkgebied":
    "Beschrijving van landbouwgrond, natuur en andere objecten op het platteland, onder meer voor subsidies; niet meer onderhouden.",
  "IMNAB Natuurbeheer":
    "Beschrijving van plannen voor natuurbeheer, zodat provincies hun natuurgegevens op dezelfde manier delen.",
  "IMOOV Openbare orde en veiligheid":
    "Beschrijving van kaartgegevens die brandweer, politie en ambulance bij een ramp of ongeluk met elkaar delen.",
  imORI:
    "Beschrijving van agenda's, stukken en besluiten van raadsvergaderingen, om ze als open data te delen (open raadsinformatie).",
  "IMRO Ruimtelijke Ordening":
    "Beschrijving van bestemmingsplannen en andere plannen van voor de Omgevingswet, zodat ze online te bekijken zijn.",
  "IMSW (Stedelijk Water)":
    "Beschrijving van kaartgegevens over riolering en regenwater in de stad, beheerd door Stichting RIONED.",
  "IMWA Water":
    "Beschrijving van gegevens over sloten, dijken, gemalen en andere waterzaken, vooral voor waterschappen.",
  "IMWE Welstand":
    "Beschrijving van regels voor hoe gebouwen eruit mogen zien (welstandsnota); deze afspraak wordt niet meer onderhouden.",
  imZTC:
    "Beschrijving van wat gemeenten per soort zaak vastleggen, zoals stappen, termijnen en bewaartijd (zaaktypecatalogus).",
  "Informatiemodel berichtenverkeer Digitale Bereikbaarheidskaart":
    "Afspraak over gegevens voor de brandweer over hoe een gebouw te bereiken is; inmiddels opgevolgd door een nieuwe.",
  "iPgb voor gemeenten":
    "Afspraak over gegevens rond het persoonsgebonden budget (pgb), waarmee inwoners zelf hun hulp inkopen.",
  IPMV: "Afspraak van KOOP over hoe overheden hun vergunningen op internet zetten, zodat inwoners ze kunnen vinden.",
  "IPv6 en IPv4":
    "Afspraak over internetadressen: elk apparaat en elke website krijgt een eigen nummer, zodat alles bereikbaar blijft.",
  "ISO 19107":
    "Internationale afspraak over hoe je vormen op de kaart vastlegt: een punt, lijn, vlak of 3D-blok.",
  "ISO 20022":
    "Internationale afspraak over berichten voor betalingen en andere geldzaken, onder meer met de bank.",
  "iWmo voor gemeenten":
    "Afspraak tussen gemeenten en zorgaanbieders over berichten voor toewijzing, start en declaratie van hulp uit de Wmo.",
  "Klanten API-standaard":
    "Afspraak tussen systemen over hoe gegevens van inwoners en bedrijven als klant worden bewaard en gedeeld (klantcontact).",
  "MDTO Metagegevensschema":
    "Afspraak van het Nationaal Archief over kenmerken die je bij een stuk vastlegt om het later terug te vinden en te bewaren.",
  "MDTO RDF-ontologie":
    "Versie van de archiefafspraak MDTO die computers kunnen begrijpen en koppelen, voor kenmerken van te bewaren stukken.",
  "MDTO XML-schema":
    "Vaste opbouw van het bestand waarin kenmerken van archiefstukken volgens MDTO naar een ander systeem gaan.",
  "MDTO-specificatie SIP":
    "Afspraak over het pakket van stukken en kenmerken dat een gemeente overdraagt aan het archief (e-depot).",
  "MijnOverheid Berichtenbox koppelvlak":
    "Afspraak met Logius om brieven van de gemeente digitaal te bezorgen in de Berichtenbox van inwoners.",
  "MijnOverheid Lopende zaken koppelvlak":
    "Afspraak met Logius om inwoners op MijnOverheid te laten zien hoe het met hun aanvraag bij de gemeente staat.",
  "MijnOverheid WOZ-inzage koppelvlak":
    "Afspraak met Logius om inwoners op MijnOverheid de WOZ-waarde van hun woning te laten zien.",
  "NEN 3610":
    "Basisafspraak voor alle kaartgegevens in Nederland, waar andere beschrijvingen van wegen, water en grond op steunen.",
  "NL metadata profiel voor geografie":
    "Nederlandse afspraak over hoe je een kaartbestand beschrijft, zoals onderwerp, maker en datum, zodat anderen het vinden.",
  "NL metadata profiel voor services":
    "Nederlandse afspraak over hoe je een online kaartdienst beschrijft, zodat anderen die kunnen vinden en gebruiken.",
  NLCS: "Nederlandse CAD Standaard: afspraak over lijnen, kleuren en symbolen in tekeningen voor wegen, riool en grondwerk.",
  "Norm beveiligingsassessment DigiD":
    "Eisen voor de veiligheid van websites waar inwoners met DigiD inloggen; elke gemeente laat dat controleren (ENSIA, audit).",
  "Notificaties API-standaard (aanbieden, routeren, abonneren)":
    "Afspraak tussen systemen om een seintje te sturen en door te geven als er iets verandert, zoals een nieuwe zaak.",
  "Notificaties API-standaard (ontvangen)":
    "Afspraak over hoe een systeem van de gemeente een seintje ontvangt als er ergens iets verandert, zoals een zaak.",
  ODF: "Open bestandssoort voor teksten, rekenbladen en presentaties die anderen nog kunnen bewerken (Open Document Format).",
  "Omgevingsdocument aanbieden ebMS-standaard":
    "Afspraak over hoe een gemeente haar omgevingsplan of omgevingsvisie aanlevert om te controleren en bekend te maken.",
  "Omgevingsdocument downloaden API-standaard":
    "Afspraak om de tekst en kaart van een geldend omgevingsplan of ander omgevingsdocument op te halen.",
  "Omgevingsdocument presenteren API-standaard":
    "Afspraak om tekst en gebieden van omgevingsplannen op te vragen en op een kaart aan inwoners te tonen.",
  "Omgevingsdocument Toepasbaar opvragen API-standaard":
    "Afspraak om activiteiten en plekken uit omgevingsplannen op te halen, om er vragen voor de vergunningcheck bij te maken.",
  "Omgevingsdocument verbeelden API-standaard":
    "Afspraak om gebieden en regels uit omgevingsplannen als kaart met kleuren te laten zien.",
  "Omgevingsoverleg configuratie beheren API-standaard":
    "Afspraak met het Omgevingsloket om in te stellen wanneer inwoners vooraf over hun bouwplan kunnen overleggen.",
  "Open Raadsinformatie API-standaard":
    "Afspraak van VNG Realisatie om informatie van de gemeenteraad, zoals agenda's en stukken, als open data te delen.",
  "OW-validateservice API-standaard":
    "Afspraak om te controleren of gegevens van een omgevingsplan goed zijn opgebouwd volgens het Informatiemodel Omgevingswet (IMOW).",
  OWMS: "Afspraak over kenmerken bij informatie van de overheid op internet, zoals titel, maker en datum, om die vindbaar te maken.",
  "PDF/A":
    "Bestandssoort voor stukken die je lang moet bewaren in het archief en die er altijd hetzelfde uit blijven zien.",
  "PDF/UA":
    "Bestandssoort voor pdf's die iedereen kan lezen, ook met een voorleesprogramma (digitale toegankelijkheid).",
  "PDOK services":
    "Kaarten van de overheid die gemeenten online kunnen gebruiken, zoals luchtfoto's en adressen, aangeboden via het Kadaster.",
  "Peppol en SimplerInvoicing (e-Factureren)":
    "Afspraken en netwerk om digitale facturen en bestellingen veilig te sturen tussen leverancier en gemeente.",
  "PIVA-V koppelvlak":
    "Afspraak met de RvIG om persoonsgegevens uit het Caribische deel van het Koninkrijk op te vragen.",
  Popolo:
    "Internationale beschrijving van gegevens over de raad, zoals leden, partijen, moties en stemmingen (open raadsinformatie).",
  "Prefill eFormulieren services":
    "Afspraak om naam, adres en andere bekende gegevens alvast in te vullen als een inwoner een digitaal formulier opent.",
  "Publicatie dynamische parkeerdata":
    "Afspraak tussen overheden en parkeerbedrijven over het delen van actuele gegevens, zoals vrije plekken in een garage.",
  "Referentielijsten en Selectielijst  API-standaard":
    "Afspraak om vaste lijsten op te vragen, zoals hoelang gemeenten stukken moeten bewaren (selectielijst, archief).",
  "Regels bij activiteiten API-standaard":
    "Afspraak, beheerd door VNG, over het uitwisselen van regels die bij activiteiten horen.",
  "Regie- en zaakservices":
    "Afspraak om zaken van een gezin of inwoner te delen tussen het zaaksysteem en het systeem van het wijkteam (sociaal domein).",
  "Register Toepasbare Regels (RTR) raadplegen API-standaard":
    "Afspraak om op te zoeken welke werkzaamheden en activiteiten er in het landelijke register voor de vergunningcheck staan.",
  RGBZ: "Beschrijving van wat gemeenten over een zaak vastleggen: Referentiemodel Gemeentelijke Basisgegevens Zaken.",
  RIHa: "Beschrijving van gegevens over controles en overtredingen, zodat toezichthouders die kunnen delen: Referentie Informatiemodel Handhaving (milieu).",
  "RNI koppelvlak bijhouding":
    "Afspraak van de RvIG over het bijhouden van mensen die niet in Nederland wonen (Registratie Niet-Ingezetenen); nog niet uitgewerkt.",
  "RO Standaarden":
    "Verplichte afspraken voor het digitaal maken en delen van bestemmingsplannen, van voor de Omgevingswet.",
  RSGB: "Beschrijving van personen, adressen, panden en bedrijven voor alle afdelingen: Referentiemodel Stelsel van Gemeentelijke Basisgegevens.",
  "RSGB bevragingen":
    "Afspraak om personen, adressen en andere basisgegevens op te vragen bij een ander systeem binnen de gemeente.",
  "Ruimtelijke plannen opvragen API-standaard":
    "Afspraak om oude bestemmingsplannen en andere ruimtelijke plannen op te halen uit de landelijke verzameling.",
  "Samengestelde registratie toepasbare regels services API-standaard":
    "Afspraak om meer stappen tegelijk te doen in het landelijke register met vragen voor de vergunningcheck.",
  "Samenwerkende Catalogi":
    "Afspraak tussen overheden om hun producten en diensten zo te beschrijven dat inwoners ze op elke site vinden (pdc).",
  "Samenwerkfunctionaliteit API-standaard":
    "Afspraak om samen met bijvoorbeeld omgevingsdienst of waterschap aan één vergunningaanvraag te werken in het DSO.",
  SAML: "Internationale afspraak om één keer in te loggen en daarmee bij meer websites en systemen binnen te komen.",
  "Selectielijst API-standaard":
    "Afspraak om op te vragen hoelang gemeenten elk soort stuk moeten bewaren of wanneer ze het mogen vernietigen.",
  "Semantisch Model e-Factureren (SMeF)":
    "Woordenboek van Logius voor digitale facturen: wat elk onderdeel op de factuur precies betekent.",
  SETU: "Afspraak tussen uitzendbureaus en werkgevers over digitale gegevens bij inhuur, zoals uren, kandidaten en facturen.",
  SGR: "Suwi-Gegevensregister: woordenboek voor UWV, SVB en gemeenten met gegevens over werk, uitkering en inkomen.",
  SIKB0101:
    "Afspraak over het delen van gegevens over bodemonderzoek en vervuilde grond tussen overheden, labs en adviesbureaus.",
  SIKB0102:
    "Afspraak over het delen van gegevens over opgravingen en bodemvondsten tussen archeologen, gemeenten en depots.",
  "Simple feature access ISO 19125":
    "Internationale afspraak over eenvoudige vormen op een platte kaart, zoals punten, rechte lijnen en vlakken.",
  SPF: "Afspraak die vastlegt welke computers namens de gemeente mail mogen sturen, tegen spam en phishing.",
  "STAM - Aanvragen en meldingen":
    "Afspraak over hoe een aanvraag of melding uit het Omgevingsloket bij de gemeente binnenkomt (Standaard Aanvragen en Meldingen).",
  "STARTTLS en DANE":
    "Afspraken om mail onderweg te beveiligen, zodat niemand kan meelezen of de inhoud kan veranderen.",
  "STOP - Officiele Publicaties":
    "Afspraak over hoe overheden officiële stukken opbouwen, zoals een omgevingsplan of verordening, om ze bekend te maken.",
  STOSAG:
    "Afspraken tussen gemeenten en bedrijven over afval ophalen, zoals chips in kliko's, afvalpassen en weegsystemen.",
  "STTR - Toepasbare Regels":
    "Afspraak over vragen en antwoorden die een gemeente maakt voor vergunningcheck en formulier in het Omgevingsloket.",
  "StUF BAG":
    "Afspraak om wijzigingen van adressen en panden binnen de gemeente door te geven, bijvoorbeeld aan belastingen en WOZ.",
  "StUF BG":
    "Afspraak over berichten met personen, adressen, panden en bedrijven, binnen de gemeente en met partners.",
  "StUF EF":
    "Afspraak om een door de inwoner ingevuld digitaal formulier door te sturen naar het systeem dat de aanvraag behandelt.",
  "StUF Geo IMGeo":
    "Afspraak over berichten waarmee overheden hun stuk van de gedetailleerde kaart (BGT) uitwisselen.",
  "StUF HR":
    "Afspraak met de Kamer van Koophandel over berichten met gegevens van bedrijven en vestigingen (handelsregister).",
  "StUF Jeugdzorg":
    "Afspraak over berichten tussen gemeenten, Veilig Thuis, politie en justitie bij kinderbescherming en jeugdreclassering.",
  "StUF Kadastrale mutatieservices":
    "Afspraak om wijzigingen van percelen en eigenaren, die het Kadaster levert, door te geven binnen de gemeente.",
  "StUF Kinderopvang":
    "Afspraak om door te geven welke ouders via de gemeente recht hebben op kinderopvangtoeslag, bestemd voor de Belastingdienst.",
  "StUF LVO":
    "Afspraak over berichten tussen gemeenten en het vroegere Omgevingsloket online, voor bouw- en milieuvergunningen.",
  "StUF onderlaag":
    "Basis van StUF: afspraken over de vorm van berichten tussen systemen van gemeenten, los van het onderwerp.",
  "StUF Participatieladder":
    "Oude afspraak om door te geven hoe ver iemand is op weg naar werk of meedoen (Participatieladder).",
  "StUF protocolbindingen":
    "Afspraken over hoe StUF-berichten worden verstuurd: als bestand, via het web of met Digikoppeling.",
  "StUF RIHa":
    "Afspraak over berichten tussen inspecties, omgevingsdiensten en gemeenten over controles en overtredingen.",
  "StUF tax":
    "Bestandsafspraak, beheerd door de Waarderingskamer, voor gegevens die een gemeente deelt met het bedrijf dat voor haar werkt (WOZ).",
  "StUF Wkpb":
    "Oude afspraak om aan het Kadaster door te geven welke beperkingen van de overheid op percelen en huizen rusten.",
  "StUF WOZ":
    "Afspraak over alle berichten rond de waarde van huizen en bedrijfspanden (WOZ), van gemeente tot afnemer.",
  "StUF WOZ LV koppelvlak":
    "Afspraak over berichten waarmee gemeenten de WOZ-waarde van panden aan de landelijke registratie leveren.",
  "StUF ZKN":
    "Afspraak over berichten met zaken, besluiten en stukken tussen systemen van een gemeente (zaakgericht werken).",
  "StUF ZTC":
    "Afspraak over berichten waarmee systemen gegevens over soorten zaken delen, zoals stappen en termijnen (zaaktypen).",
  "StUF-koppelvlak Geo BAG":
    "Afspraak om adressen en panden (BAG) en de kaart van de gemeente (BGT) met elkaar gelijk te houden.",
  "SuwiML berichtstandaard":
    "Afspraak over de opbouw van berichten tussen gemeenten, UWV en SVB over werk, uitkering en inkomen (Suwi).",
  "SuwiML transactiestandaard":
    "Afspraak over hoe gemeenten, UWV en SVB gegevens over werk en inkomen veilig heen en weer sturen (Suwi).",
  TMLO: "Oude archiefafspraak over kenmerken bij stukken van gemeenten, provincies en waterschappen; opgevolgd door MDTO.",
  "Toepasbare Regels aanleveren ebMS-standaard":
    "Afspraak over hoe een gemeente haar vragen voor de vergunningcheck aanlevert bij het Omgevingsloket.",
  "Toepasbare Regels verifiëren API-standaard":
    "Afspraak om vragen voor de vergunningcheck te laten controleren voordat ze echt in het Omgevingsloket komen.",
  "Toezicht en handhaving services":
    "Afspraak om gegevens over adressen, bedrijven en eerdere controles bij toezichthouders en boa's te krijgen.",
  "TOP10NL Topografie":
    "Digitale overzichtskaart van Nederland op schaal 1:10.000, met wegen, water en gebouwen, van het Kadaster.",
  "TPOD BOPA":
    "Afspraak over het bekendmaken van een vergunning die afwijkt van het omgevingsplan (buitenplanse omgevingsplanactiviteit).",
  "TPOD Omgevingsplan":
    "Afspraak over hoe een gemeente haar omgevingsplan opbouwt, met regels en gebieden, om het bekend te maken.",
  "UBL-OHNL (e-Factureren)":
    "Afspraak over digitale berichten bij inkoop door de overheid, zoals bestelling en factuur, behalve voor inhuur van mensen.",
  "Uitvoeren gegevens Toepasbare Regels API-standaard":
    "Afspraak om vragen en regels van de vergunningcheck op te zoeken en als bestand op te halen uit het Omgevingsloket.",
  "Uitvoeren services API-standaard":
    "Afspraak om vragen aan inwoners te stellen: heb ik een vergunning nodig, wat moet ik aanvragen of melden (Omgevingsloket).",
  "Verwerkingenlogging API-standaard":
    "Afspraak tussen systemen over hoe wordt vastgelegd wie welke persoonsgegevens gebruikte en waarom (privacy, AVG).",
  "Verzoek afhandelen API-standaard":
    "Afspraak om een ingediende aanvraag met bijlagen uit het Omgevingsloket te halen of door te geven aan een andere overheid.",
  "Verzoek indienen API-standaard":
    "Afspraak om een aanvraag voor een omgevingsvergunning of een melding in te sturen bij het Omgevingsloket.",
  "Verzoeken API-standaard":
    "Afspraak tussen systemen van een gemeente over hoe een vraag of aanvraag van een inwoner wordt vastgelegd en gedeeld.",
  "Verzoeknotificatie ontvangen ebMS-standaard":
    "Afspraak waarmee de gemeente een seintje krijgt als er in het Omgevingsloket een nieuwe aanvraag of melding klaarstaat.",
  "Verzoeksroutering API-standaard":
    "Afspraak om te bepalen welke overheid en welke dienst een aanvraag uit het Omgevingsloket moet behandelen.",
  VISI: "Afspraak in de bouw over officiële berichten tussen opdrachtgever en aannemer, zodat duidelijk is wie wat besliste.",
  "Wabo-BAG services":
    "Afspraak om bouw- en sloopvergunningen door te geven aan wie adressen en panden bijhoudt (BAG) binnen de gemeente.",
  "WFS NL profiel":
    "Nederlandse afspraak om kaartgegevens via internet op te vragen en zelf te gebruiken of te bewerken (Web Feature Service).",
  "WMS NL profiel":
    "Nederlandse afspraak om een kaart als plaatje via internet op te vragen en te tonen (Web Map Service).",
  "WOZ bevragen API-standaard":
    "Afspraak om de WOZ-waarde van woningen en andere panden op te vragen bij de landelijke voorziening (Haal Centraal).",
  XBRL: "Internationale afspraak om jaarrekeningen en andere financiële verslagen digitaal uit te wisselen.",
  "Zaak- en documentservices":
    "Afspraak om zaken en stukken te delen tussen zaaksysteem, DMS en andere systemen van de gemeente (ZDS).",
  "Zaken API-standaard":
    "Afspraak tussen systemen van een gemeente over hoe zij zaken vastleggen, opvragen en bijwerken (zaakgericht werken, zgw).",
};
