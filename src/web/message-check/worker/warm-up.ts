import { exampleMessage } from "#standards/istandaarden/examples/index";
import { checkMessage, messages } from "#standards/istandaarden/index";

/** Enough to have what checks a large message compiled, and done before somebody has chosen a file. */
const clients = 100;

/** Checks a message that is made up, so that the browser has compiled what is needed when the first real one comes. */
export function warmUp(): void {
  const message = messages.get("WMO323");
  if (!message) return;
  const text = [...exampleMessage(message, { clients, products: 5 })].join("");
  checkMessage(new TextEncoder().encode(text));
}
