export const search = {
  title: "Zoeken",
  titleFor: "Zoeken naar ‘{{q}}’",
  label: "Zoek een oplossing, gemeente, organisatie of pagina",
  found_one: "{{count}} resultaat voor ‘{{q}}’",
  found_other: "{{count}} resultaten voor ‘{{q}}’",
  onlyLike: "Niets gevonden voor ‘{{q}}’. Dit lijkt erop:",
  matched: "Gevonden op",
  ended: "Bestond tot {{date}}.",
  now: "Nu:",
  divided: "Verdeeld over:",
  nothing: "Niets gevonden voor ‘{{q}}’",
  nothingNext:
    "Kijk of u het goed hebt getypt. Een deel van een naam is genoeg. Een gewoon woord, een oude naam of een code zoals GM0363 werkt ook.",
  nothingCatalogue: "Bekijk de catalogus",
  inCatalogue: "Alleen in de catalogus zoeken, met filters",
  nothingBrowse: "Bekijk alle organisaties",
  missing: "Ontbreekt hier iets? Laat het ons weten.",
  start: "Wat kunt u hier vinden?",
  startText:
    "Oplossingen, werkwijzen en afspraken uit de catalogus. En gemeenten van nu en van vroeger, provincies, waterschappen en samenwerkingen.",
  examples: "Bijvoorbeeld:",
  description:
    "Zoek in de catalogus, en zoek gemeenten, provincies, waterschappen en samenwerkingen op naam, oude naam of code.",
};
