/** Mailboxes that stand for an organisation as a whole. A box that is not here is that of a desk or of a person. */
const GENERAL =
  /^(?:antwoord|contact|gemeente|gemeentehuis|info|mail|post|postbus\d*|stadhuis|stadskantoor)$/;

const plain = (text: string): string => text.normalize("NFKD").replaceAll(/[^a-z]/giu, "");

/**
 * The general mail address of an organisation, in small letters; blank when the register gives another thing. A mail
 * to it confirms who works there, so that of a desk for one task or of a person will not do.
 */
export function generalAddress(text: string, name: string): string {
  const address = text.toLowerCase();
  const [box = "", host = "", ...more] = address.split("@");
  const whole = GENERAL.test(box) || box === plain(name).toLowerCase();
  return whole && host.includes(".") && more.length === 0 ? address : "";
}
