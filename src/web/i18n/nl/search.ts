export const search = {
  title: "Zoeken",
  titleFor: "Zoeken naar ‘{{q}}’",
  label: "Zoek een gemeente, organisatie of pagina",
  found_one: "{{count}} resultaat voor ‘{{q}}’",
  found_other: "{{count}} resultaten voor ‘{{q}}’",
  onlyLike: "Niets gevonden voor ‘{{q}}’. Dit lijkt erop:",
  matched: "Gevonden op",
  ended: "Bestond tot {{date}}.",
  now: "Nu:",
  divided: "Verdeeld over:",
  nothing: "Niets gevonden voor ‘{{q}}’",
  nothingNext:
    "Kijk of u de naam goed hebt getypt. Een deel van de naam is genoeg. Ook een oude naam of een code zoals GM0363 werkt.",
  nothingBrowse: "Bekijk alle organisaties",
  missing: "Ontbreekt hier iets? Laat het ons weten.",
  start: "Wat kunt u hier vinden?",
  startText:
    "Gemeenten van nu en van vroeger, provincies, waterschappen en samenwerkingen. U zoekt op naam, oude naam of code.",
  examples: "Bijvoorbeeld:",
  description:
    "Zoek gemeenten, provincies, waterschappen en samenwerkingen op naam, oude naam of code.",
};
