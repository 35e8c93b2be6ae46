/** First words of an address that is of a team, a desk or a subject, not of somebody. */
const ofARole =
  /^(info|informatie|contact|team|loket|balie|post|postbus|secretariaat|secretaris|bestuur|gemeente|griffie|beheer|functioneel|service|servicedesk|helpdesk|ict|it|kcc|data|privacy|wmo|jeugd|sociaal|zorg|office|support|desk|mail)\b/;

/** Whether an address looks like that of a person: `jan.jansen@`, `j.de.vries@`. */
export function looksPersonal(address: string): boolean {
  const name = address.trim().toLowerCase().split("@", 1)[0] ?? "";
  return /^\p{L}+(\.[\p{L}-]+)+$/u.test(name) && !ofARole.test(name);
}
