/**
 * What a municipality does with each reference component, in plain Dutch, by the component's name
 * in GEMMA. These are our own words: the descriptions in the source may not be copied, and they
 * do not use the words that employees and residents type when they search.
 */
export const COMPONENT_WORDS: Readonly<Record<string, string>> = {
  "Aanwezigheid- en toegangscontrolecomponent":
    "Bepalen wie het gemeentehuis of een ruimte in mag, met toegangspas of badge, en zien wie er binnen is.",
  Accommodatiebeheercomponent:
    "Sporthallen, gymzalen, buurthuizen en zwembaden van de gemeente verhuren, inplannen en onderhouden.",
  Afsprakenbeheercomponent:
    "Inwoners en ondernemers een afspraak laten maken, verzetten of afzeggen, bijvoorbeeld voor een paspoort aan de balie.",
  Afvalbeheercomponent:
    "Bijhouden waar huisvuil, grofvuil en grondstoffen blijven: opslag, milieustraat, recycling en verwerking.",
  Afvalinzamelingcomponent:
    "Vuilnis ophalen: inzameldagen en routes van de vuilniswagen plannen en kliko's, afvalpassen en ondergrondse containers beheren.",
  "Agressieregistratie-component":
    "Vastleggen wanneer een medewerker is bedreigd, uitgescholden of aangevallen, zodat de werkgever kan ingrijpen.",
  "AI-component":
    "Kunstmatige intelligentie inzetten, zoals een chatbot, een slimme assistent of een algoritme dat teksten samenvat.",
  "Anti-DDOS-component":
    "De website en digitale loketten bereikbaar houden als iemand ze probeert plat te leggen met heel veel verkeer.",
  "Anti-Malware-component":
    "Computers en servers beschermen tegen virussen, gijzelsoftware en andere kwaadaardige programma's (virusscanner).",
  "Anti-spamcomponent":
    "Spam, phishing en andere valse mail tegenhouden voordat een medewerker die in de postbus krijgt.",
  Archeologiecomponent:
    "Opgravingen, bodemvondsten en vindplaatsen vastleggen, bijvoorbeeld als er gebouwd wordt op oude grond.",
  Archiefbeheercomponent:
    "Het archief op orde houden: bepalen hoelang stukken bewaard blijven, wanneer ze vernietigd of overgebracht worden.",
  Archiefportaalcomponent:
    "Bezoekers online laten zoeken in het archief, zoals oude foto's, stamboomgegevens, kaarten en bouwdossiers.",
  Archiefregistratiecomponent:
    "Stukken die altijd of heel lang bewaard moeten blijven veilig opslaan in een e-depot.",
  "Architectuur- en ontwerpcomponent":
    "Overzicht tekenen van processen, software en koppelingen van de gemeente, voor architecten en ontwerpers.",
  "BAG-beheercomponent":
    "Adressen, panden, huisnummers en straatnamen bijhouden in de BAG, de basisregistratie van adressen en gebouwen.",
  Baliecomponent:
    "Bezoekers aan het loket helpen: medewerkers van de publieksbalie zien wie er komt en waarvoor.",
  Bedrijfscontinuïteitsbeheercomponent:
    "Zorgen dat het werk doorgaat bij stroomuitval, een hack of brand, met noodplannen en oefeningen.",
  "Bedrijfsproces beheercomponent (BPM)":
    "Werkprocessen tekenen, meten en verbeteren, zodat duidelijk is wie wat doet en waar het blijft liggen.",
  "Bedrijven- en instellingen-registratiecomponent":
    "Bijhouden welke bedrijven, winkels en instellingen er in de gemeente zijn en hoeveel mensen er werken.",
  Belastingencomponent:
    "Gemeentelijke belastingen opleggen, zoals ozb, afvalstoffenheffing, rioolheffing, hondenbelasting en toeristenbelasting.",
  Bestekkencomponent:
    "Opschrijven wat een aannemer precies moet doen bij werk aan wegen, riool of groen: bestek en raming.",
  "Bestuur- en Raadsinformatiecomponent":
    "Agenda's, stukken, moties en video's van de gemeenteraad en het college voorbereiden en openbaar maken.",
  "Bestuurlijk activiteiten bewakingcomponent":
    "Bijhouden of toezeggingen, moties en opdrachten van raad en college op tijd worden uitgevoerd.",
  "Beveiliging- en privacycomponent":
    "Vastleggen wat de gemeente doet aan informatieveiligheid en privacy, zoals voor de BIO en de AVG.",
  "Bezwaar- en beroepcomponent":
    "Bezwaar en beroep behandelen van mensen die het niet eens zijn met een besluit, met hoorzitting en termijnen.",
  "BGT-beheercomponent":
    "De gedetailleerde kaart van straten, water, groen en gebouwen bijhouden voor de BGT (Basisregistratie Grootschalige Topografie).",
  "BI-component":
    "Cijfers van de gemeente samenbrengen in dashboards, grafieken en rapporten om beter te kunnen sturen.",
  Bodembeheercomponent:
    "Gegevens over vervuilde grond, bodemonderzoek, sanering en het verplaatsen van grond bijhouden.",
  "BOR-component":
    "Beheer openbare ruimte: bijhouden waar wegen, bomen, riolering, lantaarnpalen, bruggen en speeltoestellen staan en hun onderhoud plannen.",
  "BPM-engine component":
    "Werkstromen automatisch laten lopen: de software zet elke volgende stap of taak klaar bij de juiste persoon.",
  "BRO-beheercomponent":
    "Boringen, grondwatermetingen en ander onderzoek van de bodem leveren aan de Basisregistratie Ondergrond (BRO).",
  "Budgetadvies- en schuldhulpverleningcomponent":
    "Inwoners met schulden of betalingsachterstand helpen: schuldhulp, schuldregeling, vroegsignalering en advies over rondkomen.",
  Burgerzakencomponent:
    "Geboorte, huwelijk, scheiding, overlijden en erkenning verwerken en de akten van de burgerlijke stand opmaken.",
  Buurtmarktplaatscomponent:
    "Online gids waarin inwoners hulp, zorg, vrijwilligers, clubs en activiteiten in hun wijk vinden (sociale kaart).",
  Callcentercomponent:
    "Telefoontjes naar de gemeente (14-nummer, klantcontactcentrum) snel bij de juiste medewerker laten uitkomen.",
  Cameratoezichtcomponent:
    "Beelden van bewakingscamera's op straat bekijken en bewaren voor de veiligheid, bijvoorbeeld in het uitgaansgebied.",
  Cocreatiecomponent:
    "Inwoners online laten meedenken, meepraten en stemmen over plannen voor hun buurt (participatie, inspraak).",
  Contractbeheercomponent:
    "Contracten met leveranciers bewaren en op tijd zien wanneer ze aflopen, verlengd of opgezegd moeten worden.",
  "CRIB-component":
    "Na een ramp slachtoffers en vermisten registreren, zodat familie bericht krijgt (Centraal Registratie- en Informatiebureau).",
  Crisismanagementcomponent:
    "Bij een ramp, grote brand of overstroming de hulp afstemmen en iedereen hetzelfde beeld van de situatie geven.",
  "Data-analyse criminaliteit component":
    "Signalen combineren om patronen van misdaad en ondermijning te zien, zoals drugspanden en woninginbraken.",
  "Data-back-up-en-herstel-component":
    "Reservekopieën maken van bestanden en systemen en ze terugzetten als er iets kwijt of stuk is.",
  "Data-laad-en-transformatiecomponent":
    "Gegevens uit verschillende systemen ophalen, controleren en omzetten zodat er rapporten van gemaakt kunnen worden.",
  "Data-warehousecomponent":
    "Grote verzameling van huidige en oude cijfers bewaren op één plek, als basis voor rapporten en onderzoek.",
  "Digitaal ontwerpencomponent":
    "Tekeningen en 3D-modellen maken van straten, pleinen, bruggen en gebouwen (CAD, BIM).",
  "Digitale-handtekeningcomponent":
    "Brieven, contracten en besluiten digitaal ondertekenen, met zekerheid over wie getekend heeft.",
  Documentbeheercomponent:
    "Brieven, nota's en andere stukken terugvinden, bekijken, delen en bijwerken in een documentmanagementsysteem (DMS).",
  Documentcreatiecomponent:
    "Brieven, beschikkingen en formulieren maken met een sjabloon in huisstijl, waarbij naam en adres vanzelf worden ingevuld.",
  Documentregistratiecomponent:
    "Inkomende en uitgaande post en andere stukken opslaan met kenmerken als datum, onderwerp en afzender.",
  "E-formulieren publicatie-en-beheercomponent":
    "Digitale formulieren maken en op de website zetten, zodat inwoners online iets kunnen aanvragen of doorgeven.",
  Erfpachtrechtcomponent:
    "Bijhouden welke grond in erfpacht is uitgegeven, aan wie en welke canon de pachter betaalt.",
  "Facilitair reserveer- en uitleencomponent":
    "Vergaderzalen, werkplekken, dienstauto's, fietsen en apparatuur reserveren en uitlenen aan collega's.",
  "Financieel component":
    "Boekhouding van de gemeente doen: facturen betalen, begroting en budgetten bewaken en de jaarrekening maken.",
  "Firewall component":
    "Het netwerk afschermen: alleen toegestaan internetverkeer komt binnen of gaat naar buiten.",
  "Forensisch-onderzoekscomponent":
    "Digitale sporen en bewijs verzamelen en onderzoeken, bijvoorbeeld na fraude of een hack.",
  "GBA-administratiecomponent":
    "Persoonsgegevens bijhouden in de BRP: verhuizing, inschrijving, adres, uittreksel, paspoort en identiteitskaart.",
  Gebouwinstallatiecomponent:
    "Verwarming, koeling, verlichting, liften en alarm in gemeentelijke gebouwen op afstand regelen.",
  Gebruikersbeheercomponent:
    "Accounts van medewerkers beheren: inloggen, rollen en wie welk systeem of welke gegevens mag gebruiken.",
  Gegevensdistributiecomponent:
    "Adressen, personen en andere basisgegevens doorgeven aan alle systemen van de gemeente die ze nodig hebben.",
  Gegevensmagazijncomponent:
    "Basisgegevens over personen, adressen, panden en bedrijven op één plek bewaren zodat afdelingen ze kunnen raadplegen.",
  "Gemeentelijke eigendommencomponent":
    "Bijhouden welke grond en gebouwen van de gemeente zijn en wie ze huurt, pacht of gebruikt.",
  "Gemeentelijke servicebuscomponent":
    "Systemen van de gemeente met elkaar en met de buitenwereld verbinden, zodat berichten goed aankomen (koppelingen).",
  "Generiek zaakafhandelcomponent":
    "Aanvragen en meldingen van begin tot eind behandelen in een zaaksysteem, met status, taken en termijnen.",
  "Geo-gegevens analysecomponent":
    "Kaarten maken en onderzoeken wat waar ligt, bijvoorbeeld hittestress, bereik van scholen of drukte per wijk (GIS).",
  "Geo-gegevens inwincomponent":
    "Metingen buiten, luchtfoto's en landmeten verwerken tot nieuwe gegevens op de kaart.",
  "Gevonden en verloren voorwerpencomponent":
    "Gevonden sleutels, fietsen, portemonnees en telefoons registreren en teruggeven aan wie ze verloren heeft.",
  Gravenbeheercomponent:
    "De begraafplaats beheren: graven, grafrechten, rechthebbenden, begrafenissen en asbestemming bijhouden.",
  Havencomponent:
    "Boten een ligplaats geven in de jachthaven of binnenhaven en liggeld innen bij schippers.",
  Helpdeskcomponent:
    "Vragen en storingen van collega's afhandelen, zoals een kapotte laptop of een wachtwoord dat niet werkt (servicedesk).",
  Ideeëncomponent:
    "Ideeën van inwoners of collega's verzamelen, bekijken en laten weten wat ermee gebeurt (ideeënbus).",
  "IDS-IPS-beheercomponent":
    "Inbraakpogingen van hackers op het netwerk herkennen en meteen tegenhouden.",
  Inkomenscomponent:
    "Bijstand en andere uitkeringen aanvragen, toekennen en betalen, met ook bijzondere bijstand en minimaregelingen.",
  Inkoopcomponent:
    "Bestellingen doen, offertes vragen en aanbestedingen voorbereiden voor spullen en diensten.",
  Inningencomponent:
    "Belastingaanslagen en rekeningen innen: betalingsregeling, aanmaning, dwangbevel en kwijtschelding.",
  Inspectiecomponent:
    "Buiten bekijken hoe bomen, bruggen, wegen en speeltoestellen erbij staan en of het er netjes is (schouw).",
  Intranetcomponent:
    "Nieuws, werkinformatie en toegang tot systemen geven aan collega's op een eigen interne website.",
  "IT-objectencomponent":
    "Bijhouden welke laptops, telefoons, servers en programma's de gemeente heeft en hoe ze samenhangen.",
  Jeugdzorgcomponent:
    "Jeugdhulp regelen voor kinderen en gezinnen: aanmelding, besluit, zorgaanbieder kiezen en betalen (Jeugdwet).",
  "JUBES-component (voorheen CORV)":
    "Berichten over kinderbescherming en jeugdreclassering uitwisselen met politie, justitie en Veilig Thuis.",
  Kantoorautomatiseringcomponent:
    "Teksten typen, rekenbladen maken, mailen en de agenda bijhouden op de werkplek.",
  Kascomponent:
    "Betalingen aan het loket verwerken met pin of contant, zoals voor een rijbewijs of uittreksel (kassa).",
  Kennisbeheercomponent:
    "Antwoorden en werkinstructies opzoeken en bijwerken, zodat medewerkers vragen van inwoners goed beantwoorden (kennisbank).",
  "Ketenpartner-portaalcomponent":
    "Partners zoals zorgaanbieders, politie of omgevingsdienst laten inloggen om samen te werken met de gemeente.",
  Keuringcomponent:
    "Controleren of een aannemer het werk goed heeft opgeleverd, zoals een nieuwe weg of een nieuw plantsoen.",
  "Klachten- en meldingencomponent":
    "Klachten over de gemeente en meldingen van inwoners vastleggen, behandelen en beantwoorden.",
  Klantfeedbackcomponent:
    "Reacties en waardering van bezoekers verzamelen, zoals sterren of een opmerking over de website, en er iets mee doen.",
  Klantgeleidingcomponent:
    "Bezoekers in de hal naar het goede loket leiden, met een aanmeldzuil, volgnummer en wachtrij.",
  Klanttevredenheidcomponent:
    "Met een enquête meten hoe tevreden inwoners en ondernemers zijn over de hulp van de gemeente.",
  "KLIC-component":
    "Nagaan waar kabels en leidingen in de grond liggen voordat er gegraven wordt, via een graafmelding bij het Kadaster.",
  Kredietverstrekkingcomponent:
    "Leningen verstrekken via de kredietbank, zoals een sociaal krediet of saneringskrediet voor wie weinig geld heeft.",
  Leerlingenbeheercomponent:
    "Leerplicht bewaken: zien welke kinderen op school staan, spijbelen, verzuimen of thuiszitten.",
  Leerlingenvervoercomponent:
    "Vervoer van en naar school regelen voor kinderen die niet zelf kunnen reizen, met taxibus of vergoeding.",
  "Medewerker-registratiecomponent":
    "Bijhouden wie er bij de gemeente werkt, op welke afdeling en hoe iemand te bereiken is (smoelenboek).",
  "Media-behandelingcomponent":
    "Foto's, video's, geluid en stukken bewerken, bijvoorbeeld namen weglakken voordat iets openbaar wordt.",
  "Mediamonitor- en webcarecomponent":
    "Volgen wat er in het nieuws en online over de gemeente gezegd wordt en daarop reageren.",
  "Meldingen openbare ruimtecomponent":
    "Meldingen van inwoners over de straat verwerken, zoals een losse stoeptegel, kapotte lantaarnpaal of zwerfafval.",
  Mijngemeentecomponent:
    "Inwoners met DigiD laten inloggen op hun eigen pagina om gegevens, berichten en lopende aanvragen te zien.",
  "Mobiel-toezicht-en-handhavingcomponent":
    "Boa's en toezichthouders op straat laten controleren en bekeuren met telefoon of tablet.",
  "Mobile-device-managementcomponent":
    "Telefoons en tablets van het werk op afstand instellen, beveiligen en wissen als ze kwijt zijn.",
  Modelbeheercomponent:
    "Rekenmodellen en algoritmen bijhouden: welke gegevens erin gaan, hoe ze samenhangen en hoe ze werken.",
  Monumentencomponent:
    "Monumenten en beschermde stadsgezichten bijhouden: welk oud pand is beschermd en welke regels gelden er.",
  "Narrowcasting component":
    "Nieuws, wachtnummers en mededelingen tonen op beeldschermen in de hal of op de werkvloer.",
  Netwerkbeheercomponent:
    "Het computernetwerk en de wifi in de gebouwen van de gemeente instellen en in de gaten houden.",
  Notificatierouteringcomponent:
    "Een seintje doorgeven aan andere systemen als er iets verandert, bijvoorbeeld in een zaak of adres.",
  Omgevingsbeleidcomponent:
    "Omgevingsplan en omgevingsvisie maken, wijzigen en bekendmaken, met de regels voor bouwen en wonen per plek.",
  Omgevingsdocumentviewercomponent:
    "Op een kaart laten zien welke regels uit het omgevingsplan ergens gelden, vroeger het bestemmingsplan.",
  Onlinebetalingcomponent:
    "Inwoners via internet laten afrekenen, bijvoorbeeld met iDEAL voor een uittreksel of vergunning (leges).",
  "Open-data-portaalcomponent":
    "Gegevens van de gemeente vrij beschikbaar stellen, zodat iedereen ze mag downloaden en gebruiken.",
  Outputmanagementcomponent:
    "Brieven en berichten versturen zoals de ontvanger dat wil: per post, mail of Berichtenbox.",
  Parkeerbeheercomponent:
    "Parkeren regelen: parkeervergunningen, parkeergarages, betaald parkeren, bezoekersregeling en naheffing.",
  Personeelsinformatiecomponent:
    "Personeelszaken (HR) regelen: dienstverband, verlof, verzuim, functioneren en sollicitaties van medewerkers.",
  "Planning en control component":
    "Begroting, tussentijdse rapportage en jaarverslag maken en volgen of doelen en budget gehaald worden.",
  "Politieke data-analyse component":
    "Onderzoeken hoe partijen stemmen en wat de raad en bestuurders besluiten, op basis van openbare gegevens.",
  "Preventie-dataverliescomponent":
    "Datalekken voorkomen: tegenhouden dat burgerservicenummers of geheime stukken per mail of usb-stick weglekken.",
  "Producten-en-dienstencataloguscomponent":
    "Beschrijven wat inwoners en ondernemers bij de gemeente kunnen krijgen, met kosten en voorwaarden (pdc).",
  Projectmanagementcomponent:
    "Projecten en programma's plannen en volgen: wie doet wat, wanneer is het klaar en wat kost het.",
  Regiecomponent:
    "Hulp rond een gezin of inwoner afstemmen in het wijkteam: één plan, één regisseur, alle hulpverleners in beeld.",
  "Relatiebeheercomponent (CRM)":
    "Contacten met inwoners, bedrijven en partners bijhouden, zodat je ziet wie eerder belde, mailde of langskwam.",
  "Reïntegratie- en werkzoekendencomponent":
    "Mensen met bijstand of een beperking begeleiden naar werk, met een traject, proefplaatsing of loonkostensubsidie.",
  Risicobeheercomponent:
    "Bijhouden welke risico's de gemeente loopt, hoe groot ze zijn en wat ertegen gedaan wordt.",
  Roosterbeheercomponent:
    "Diensten van medewerkers inroosteren en voertuigen of machines inplannen, zoals bij de balie of buitendienst.",
  "Salarisadministratie en -verwerkingcomponent":
    "Salaris, vergoedingen en pensioenpremie uitrekenen en uitbetalen aan medewerkers, met de loonstrook.",
  Samenwerkingscomponent:
    "Op afstand vergaderen, chatten en samen aan stukken werken met collega's en partners.",
  "Scanning-en-imagingcomponent":
    "Papieren post, dossiers en bouwtekeningen inscannen en leesbaar maken als bestand.",
  Schadeafhandelcomponent:
    "Schadeclaims behandelen, zoals een val door een slechte stoep of schade aan een gemeentelijk eigendom.",
  Schuldenadministratiecomponent:
    "Bijhouden bij wie een inwoner schulden heeft, hoeveel het is en wat er al is afgelost.",
  Serviceregistercomponent:
    "Lijst bijhouden van koppelingen en programma's die andere systemen mogen gebruiken, en wie ze beheert.",
  "SIEM-beheercomponent":
    "Meldingen over beveiliging uit alle systemen verzamelen om een aanval of hack snel op te merken.",
  "Sociale mediacomponent":
    "Berichten plaatsen en vragen beantwoorden via Facebook, Instagram, WhatsApp en andere kanalen.",
  "Sociale werkvoorzieningcomponent":
    "Beschut werk en de sociale werkplaats regelen voor mensen met een arbeidsbeperking (Wsw).",
  "Software-licentiebeheercomponent":
    "Bijhouden welke licenties voor programma's gekocht zijn, wie ze gebruikt en wanneer ze verlopen.",
  "Software-ontwikkelcomponent":
    "Zelf programma's bouwen en aanpassen, samen met andere ontwikkelaars, en de broncode bewaren.",
  "Software-releasecomponent":
    "Nieuwe versies van programma's gepland en gecontroleerd in gebruik nemen, zonder dat er iets uitvalt.",
  "Software-testcomponent":
    "Automatisch proberen of programma's goed en veilig werken voordat medewerkers ze krijgen.",
  Sonderingenregistercomponent:
    "Metingen bewaren van hoe stevig de ondergrond is en hoe diep de draagkrachtige laag ligt, nodig voor heipalen.",
  Subsidiecomponent:
    "Subsidie aanvragen, beoordelen, uitbetalen en controleren, bijvoorbeeld voor een vereniging of buurtfeest.",
  "Technische logging component":
    "Bijhouden wat er in systemen gebeurt, zoals storingen en foutmeldingen, om problemen terug te vinden.",
  Terreinexploitatiecomponent:
    "Gemeentelijke grond en terreinen verhuren of gebruiken, zoals de markt, kermis, evenementen en standplaatsen.",
  "Terugmeldingen-registratiecomponent":
    "Doorgeven dat een gegeven in een basisregistratie waarschijnlijk fout is, zoals een onjuist adres.",
  Tijdregistratiecomponent:
    "Uren schrijven: medewerkers vullen in hoeveel tijd ze aan een project, taak of klant besteden.",
  "Toepasbare regelscomponent":
    "Regels over bouwen en kappen omzetten in begrijpelijke vragen voor de vergunningcheck in het Omgevingsloket.",
  "Toezicht- en handhavingcomponent sociaal domein":
    "Controleren of uitkeringen, zorg en pgb goed gebruikt worden en fraude aanpakken bij bijstand, Wmo en jeugdhulp.",
  Vacaturematchingcomponent:
    "Mensen die werk zoeken koppelen aan een passende baan of vacature bij een werkgever.",
  Vastgoedexploitatiecomponent:
    "Gebouwen van de gemeente verhuren, onderhouden en de opbrengst en kosten ervan bijhouden.",
  Veiligheidsmanagementcomponent:
    "Risico's rond personen in beeld brengen, zoals bij bedreiging, huiselijk geweld of overlast (zorg en veiligheid).",
  "Vergunning- Toezicht- en Handhavingcomponent fysieke leefomgeving":
    "Aanvragen voor bouwen, verbouwen, kappen en milieu behandelen, controleren en ingrijpen (omgevingsvergunning, VTH).",
  "Vergunning- Toezicht- Handhavingcomponent":
    "Vergunningen behandelen en controleren, zoals voor een evenement, horeca, terras, markt of standplaats (apv).",
  "Verkeer- en vervoerinformatiecomponent":
    "Zien hoe druk het is op de weg en verkeer sturen, met tellingen, reistijden, omleidingen en wegwerkzaamheden.",
  Verkeersregelinstallatiecomponent:
    "Stoplichten en andere verkeerslichten instellen, bedienen en storingen eraan volgen.",
  Verkiezingencomponent:
    "Verkiezingen regelen: stembureaus, stempassen, vrijwilligers, kandidatenlijsten, stemmen tellen en de uitslag.",
  Verwerkingenloggingcomponent:
    "Bijhouden wie welke persoonsgegevens heeft bekeken of gewijzigd en waarom, voor privacy en controle.",
  Verwerkingenregistercomponent:
    "Overzicht bijhouden van welke persoonsgegevens de gemeente gebruikt, waarvoor en hoelang (AVG-register).",
  Verzamelcomponent:
    "Restgroep in de catalogus: hier staat tijdelijk software die nog nergens anders onder past.",
  "VOA-component":
    "Berichten over personen uitwisselen met de landelijke postbus van de BRP, bijvoorbeeld met andere gemeenten bij een verhuizing.",
  Voorraadbeheercomponent:
    "Bijhouden wat er in het magazijn ligt, zoals strooizout, verkeersborden en materiaal, en op tijd bijbestellen.",
  "VPN-beheercomponent":
    "Veilig thuiswerken mogelijk maken met een afgeschermde verbinding met het netwerk van de gemeente.",
  "Vulnerability-beheercomponent":
    "Zwakke plekken in systemen opsporen en bepalen wat het eerst gedicht moet worden, bijvoorbeeld met updates.",
  Wachtwoordbeheercomponent:
    "Wachtwoorden veilig bewaren in een digitale kluis, delen binnen een team en opnieuw instellen.",
  "Webcontentpublicatie- en beheercomponent":
    "Teksten, nieuws en foto's op de website van de gemeente plaatsen en bijwerken (cms, webredactie).",
  "Wkpb-component":
    "Vastleggen welke beperking van de overheid op een perceel rust, zoals monument of voorkeursrecht, en doorgeven aan het Kadaster.",
  "Wmo-component":
    "Hulp thuis regelen, zoals huishoudelijke hulp, een rolstoel, traplift, begeleiding of vervoer met de regiotaxi (Wmo).",
  "WOZ-beheercomponent":
    "Gegevens van huizen en bedrijfspanden bijhouden voor de WOZ, zoals oppervlakte, bouwjaar en eigenaar.",
  "WOZ-taxatiecomponent":
    "Huizen en bedrijfspanden taxeren: elk jaar de WOZ-waarde van een woning of pand vaststellen.",
  "WOZ-voormeldingcomponent":
    "Huiseigenaren vooraf hun woninggegevens laten controleren en verbeteren voordat de WOZ-beschikking komt.",
  "WRO-component":
    "Oude bestemmingsplannen bijhouden en online tonen tot ze zijn opgegaan in het omgevingsplan.",
  Zaakregistratiecomponent:
    "Aanvragen en andere zaken centraal vastleggen: wat loopt er, voor wie, sinds wanneer en met welke status.",
  Zaaktypecataloguscomponent:
    "Per soort zaak vastleggen wat de stappen, termijnen, resultaten en bewaartijd zijn (zaaktypen, ztc).",
  Zelfdiagnosecomponent:
    "Inwoners online vragen laten beantwoorden om te zien wat ze zelf kunnen en op welke hulp ze recht hebben.",
  Zelfredzaamheidontwikkelcomponent:
    "Inwoners helpen om meer zelf te kunnen, bijvoorbeeld met geld, taal, wonen of dagelijks leven.",
  Zoekmachinecomponent:
    "Zoeken op de website of in eigen bestanden, zodat mensen snel de juiste pagina of het juiste stuk vinden.",
};
