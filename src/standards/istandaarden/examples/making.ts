import type { MessageDefinition } from "../release-3-2/messages.ts";
import type { ClassContent } from "../writer/write-message.ts";
import type { Chance } from "./chance.ts";

/** What is at hand while an example is made. */
export interface Making {
  readonly message: MessageDefinition;
  readonly seed: number;
  readonly chance: Chance;
  /** On which it is written (Dagtekening). */
  readonly day: string;
  /** How many clients a declaration has; null: as it falls. */
  readonly clients: number | null;
  /** How many products, or prestaties, a client has; null: as it falls. */
  readonly products: number | null;
}

/** Makes the content of a message without its header. */
export type Make = (making: Making) => ClassContent;
