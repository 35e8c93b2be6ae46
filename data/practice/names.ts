/**
 * Every name is invented: a plant, grain or bird with the ending of a place. None is a Dutch
 * municipality since 2014; names.test.ts looks them up in the fact tables.
 */
function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** In the order of the codes, GM9001 and on; the pictures in the documentation use the same. */
export const MUNICIPALITY_NAMES = words(`
  Amberbeke Amberdaal Amberhorst Amberhoven Amberkerke Amberlare Amberrade Amberschoten Amberstede Ambervoorde Amberwaarde Amberwold Amberzijl
  Boekweitbeke Boekweitdaal Boekweitdrecht Boekweithorst Boekweithoven Boekweitingen Boekweitkerke Boekweitlare Boekweitmond Boekweitrade
  Boekweitschoten Boekweitvoorde Boekweitwaarde Boekweitzijl Brembeke Bremdaal Bremhorst Bremhoven Bremingen Bremkerke Bremlare Bremmond Bremschoten
  Bremvoorde Bremwaarde Bremwold Bremzijl Distelbeke Disteldaal Disteldrecht Distelhorst Distelingen Distelmond Distelrade Distelschoten Distelstede
  Distelvoorde Distelwaarde Distelwold Distelzijl Gruttobeke Gruttodaal Gruttodrecht Gruttohoven Gruttokerke Gruttorade Gruttoschoten Gruttovoorde
  Gruttowold Gruttozijl Iepenbeke Iependaal Iepenhoven Iepeningen Iepenkerke Iepenlare Iepenmond Iepenrade Iepenschoten Iepenstede Iepenwaarde Iepenwold
  Iepenzijl Karekietbeke Karekietdaal Karekietdrecht Karekiethorst Karekietingen Karekietkerke Karekietlare Karekietrade Karekietschoten Karekietstede
  Karekietwaarde Karekietwold Kastanjebeke Kastanjedaal Kastanjedrecht Kastanjekerke Kastanjelare Kastanjemond Kastanjerade Kastanjestede Kastanjevoorde
  Kastanjewaarde Kastanjewold Kastanjezijl Klaverbeke Klaverdaal Klaverdrecht Klaverhorst Klaverhoven Klaveringen Klaverkerke Klaverlare Klaverrade
  Klaverschoten Klaverstede Klavervoorde Klaverwaarde Klaverwold Klaverzijl Kwartelbeke Kwarteldrecht Kwartelhorst Kwartelhoven Kwartelingen
  Kwartelkerke Kwartellare Kwartelmond Kwartelrade Kwartelschoten Kwartelvoorde Kwartelzijl Leeuwerikbeke Leeuwerikdaal Leeuwerikdrecht Leeuwerikhoven
  Leeuwerikingen Leeuwerikkerke Leeuweriklare Leeuwerikmond Leeuwerikrade Leeuwerikschoten Leeuwerikstede Leeuwerikvoorde Leeuwerikwaarde Lijsterdaal
  Lijsterdrecht Lijsterhorst Lijsterhoven Lijsteringen Lijsterkerke Lijsterlare Lijstermond Lijsterschoten Lijsterstede Lijstervoorde Lijsterwaarde
  Lijsterwold Lijsterzijl Lindenbeke Lindendaal Lindenkerke Lindenlare Lindenrade Lindenschoten Lindenstede Lindenvoorde Lindenwold Lindenzijl
  Marterdrecht Marterhorst Marterhoven Marteringen Marterkerke Marterlare Martermond Marterschoten Marterstede Martervoorde Marterwaarde Marterwold
  Marterzijl Meidoornbeke Meidoorndaal Meidoorndrecht Meidoornhorst Meidoornhoven Meidoorningen Meidoornkerke Meidoornlare Meidoornmond Meidoornrade
  Meidoornschoten Meidoornstede Meidoornvoorde Meidoornwaarde Meidoornzijl Mereldaal Mereldrecht Merelhorst Merelhoven Merellare Merelmond Merelrade
  Merelstede Merelvoorde Merelwaarde Otterbeke Otterdaal Otterhorst Otterhoven Otteringen Otterkerke Ottermond Otterrade Otterschoten Ottervoorde
  Otterwold Otterzijl Roggebeke Roggedrecht Roggehorst Roggehoven Roggekerke Roggelare Roggemond Roggeschoten Roggestede Roggevoorde Roggewaarde
  Roggezijl Saliebeke Saliehorst Saliekerke Saliemond Salierade Salieschoten Saliestede Salievoorde Saliewaarde Saliewold Saliezijl Sleedoornbeke
  Sleedoorndrecht Sleedoornhorst Sleedoornhoven Sleedoorningen Sleedoornmond Sleedoornrade Sleedoornschoten Sleedoornstede Sleedoornvoorde
  Sleedoornwaarde Sleedoornzijl Sperwerbeke Sperwerdaal Sperwerdrecht Sperwerhorst Sperwerhoven Sperweringen Sperwerkerke Sperwermond Sperwerrade
  Sperwerstede Sperwerwaarde Sperwerzijl Tarwedaal Tarwedrecht Tarwehorst Tarwehoven Tarwekerke Tarwelare Tarwemond Tarwerade Tarweschoten Tarwestede
  Tarwevoorde Tarwewaarde Tarwewold Tarwezijl Varenhorst Varenhoven Varenkerke Varenlare Varenmond Varenrade Varenschoten Varenstede Varenvoorde
  Varenwaarde Varenwold Varenzijl Wilgendaal Wilgenhorst Wilgenhoven Wilgenkerke Wilgenlare Wilgenmond Wilgenrade Wilgenstede Wilgenwaarde Wilgenwold
  Wilgenzijl Wulpendaal Wulpendrecht Wulpenhorst Wulpenhoven Wulpenkerke Wulpenlare Wulpenmond Wulpenrade Wulpenstede Wulpenvoorde Wulpenwaarde
  Wulpenwold Wulpenzijl Zilverbeke Zilverdaal Zilverdrecht Zilverhorst Zilverhoven Zilveringen Zilverkerke Zilverlare Zilvermond Zilverrade
  Zilverschoten Zilverstede Zilverwaarde Zilverwold Zilverzijl Zwaluwbeke Zwaluwdaal Zwaluwdrecht Zwaluwhorst Zwaluwhoven Zwaluwingen Zwaluwkerke
  Zwaluwlare Zwaluwmond Zwaluwrade Zwaluwschoten Zwaluwstede Zwaluwvoorde Zwaluwwaarde Zwaluwwold Zwaluwzijl
`);

/** Of municipalities that have ended, in the order of their codes, GM9351 and on. */
export const FORMER_NAMES = words(`
  Heermoesbeke Heermoesdaal Heermoesdrecht Heermoeshorst Heermoeshoven Heermoeskerke
  Heermoeslare Heermoesrade Heermoeswold Tureluurbeke Tureluurdaal Tureluurdrecht
  Tureluurhoven Tureluurkerke Tureluurlare Tureluurmond Tureluurrade Tureluurschoten
  Tureluurwaarde Valeriaanbeke Valeriaandaal Valeriaandrecht Valeriaanhorst Valeriaanhoven
  Valeriaankerke Valeriaanlare Valeriaanmond Valeriaanrade Valeriaanwold
`);

/** The name that one of today's municipalities had before it took another. */
export const NAME_LEFT_BEHIND = "Valeriaanzijl";

export const PROVINCE_NAMES = words(`
  Amberland Boekweitgouw Distelmark Gruttoland Kastanjegouw Klaverland Kwartelmark Leeuwerikland
  Meidoorngouw Ottermark Sperwerland Wulpenkust
`);

export const WATER_BOARD_NAMES: readonly string[] = [
  "Amber en Otter",
  "Bremvliet",
  "Distelboezem",
  "Gruttodelta",
  "Kwartelstroom",
  "Merelwaarden",
  "Roggegronden",
  "Wulpenpolders",
];
