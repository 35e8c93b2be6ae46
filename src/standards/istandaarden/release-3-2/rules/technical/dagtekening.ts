import { value } from "../../../rules/rule.ts";

/** The day on which a message was sent. */
export const dagtekening = value("/Header/BerichtIdentificatie/Dagtekening");
