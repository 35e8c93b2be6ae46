/** First words of an address that is of a team, a desk or a subject, not of somebody. */
const ofARole =
  /^(info|informatie|contact|team|loket|balie|post|postbus|secretariaat|secretaris|bestuur|gemeente|griffie|beheer|functioneel|service|servicedesk|helpdesk|ict|it|kcc|data|privacy|wmo|jeugd|sociaal|zorg|office|support|desk|mail)(?![\p{L}\d])/u;

/** Whether an address looks like that of a person: `jan.jansen@`, `j_de_vries@`, `info+jan.jansen@`. */
export function looksPersonal(address: string): boolean {
  const [name = ""] = address.trim().toLowerCase().split("@", 1);
  return name.split("+").some((part) => isOfSomebody.test(part) && !ofARole.test(part));
}

const isOfSomebody = /^\p{L}+([._][\p{L}-]+)+$/u;
