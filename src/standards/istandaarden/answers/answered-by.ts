import { type MessageDefinition, messages } from "../release-3-2/messages.ts";

/** The message with which this one is answered; null: it is an answer itself. A claim (323) is answered by a 325. */
export function answeredBy({ family, number }: MessageDefinition): MessageDefinition | null {
  const own = [...messages.values()].filter((one) => one.family === family);
  const found = own.find((one) =>
    number === "323" ? one.number === "325" : one.returns === number,
  );
  return found ?? null;
}
