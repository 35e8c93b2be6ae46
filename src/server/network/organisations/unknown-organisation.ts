import { NotFound } from "#platform/refusal";

/** The refusal of a code that no organisation has, with what was probably meant. */
export function unknownOrganisation(code: string): NotFound {
  return new NotFound(
    "network/unknown-organisation",
    `No organisation has the code ${told(code)}. ${hint(code)}`,
  );
}

/** The same for a list of municipalities alone. */
export function unknownMunicipality(code: string): NotFound {
  const other = /^(PV|WS|GR|RO|OR)[0-9]+$/.test(code)
    ? `That is a code of another kind of organisation: ask /organisations/${code}.`
    : hint(code);
  return new NotFound(
    "network/unknown-municipality",
    `No municipality has the code ${told(code)}. ${other}`,
  );
}

/** Whether it can be a code at all; what cannot is not asked of the database. */
export function isCode(code: string): boolean {
  return /^[A-Z]{2}[0-9]{2,10}$/.test(code);
}

const told = (code: string): string => JSON.stringify(code);

function hint(code: string): string {
  const capitals = code.trim().toUpperCase();
  if (/^[0-9]{1,4}$/.test(capitals)) {
    return `A code of a municipality is GM and four digits: did you mean GM${capitals.padStart(4, "0")}?`;
  }
  if (capitals !== code && isCode(capitals)) {
    return `Codes are written in capitals: did you mean ${capitals}?`;
  }
  return "A code is two capitals and digits, for example GM0363. Look it up by name with /organisations?q=.";
}
