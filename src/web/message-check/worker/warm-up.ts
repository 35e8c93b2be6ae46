import { exampleMessage } from "#standards/istandaarden/examples/index";
import { checkMessage } from "#standards/istandaarden/index";
import { messageNamed } from "#standards/istandaarden/release-3-2/messages";

/** Enough to have what checks a large message compiled, and done before somebody has chosen a file. */
const clients = 100;

/** Checks a message that is made up, so that the browser has compiled what is needed when the first real one comes. */
export function warmUp(): void {
  const text = [...exampleMessage(messageNamed("WMO323"), { clients, products: 5 })].join("");
  checkMessage(new TextEncoder().encode(text));
}
