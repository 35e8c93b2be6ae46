import { answeredBy } from "#standards/istandaarden/answers/answered-by";
import type { Deadline } from "#standards/istandaarden/deadlines/deadlines-of";
import { deadlinesOf } from "#standards/istandaarden/deadlines/deadlines-of";
import { sentBy } from "#standards/istandaarden/explanations/sent-by";
import {
  type MessageDefinition,
  messageNamed,
  messages,
} from "#standards/istandaarden/release-3-2/messages";

/** In which order the work goes, and with which messages. */
const phases = {
  ask: ["315", "317", "319"],
  assign: ["301"],
  deliver: ["305", "307"],
  claim: ["323"],
} as const;
export type Phase = keyof typeof phases;

/** One message of the picture: that of both families. */
export interface FlowMessage {
  readonly wmo: MessageDefinition;
  readonly jw: MessageDefinition;
  readonly number: string;
  /** Drawn from the municipality to the provider, or the other way. */
  readonly fromMunicipality: boolean;
}

export interface FlowPair {
  readonly message: FlowMessage;
  readonly back: FlowMessage;
  /** By when the return must be there, or the answer to a claim. */
  readonly retour: Deadline;
  /** By when something else must be: an answer, or this message itself after something happened. */
  readonly content: Deadline | null;
}

export interface FlowPhase {
  readonly phase: Phase;
  readonly pairs: readonly FlowPair[];
}

/** The messages in the order of the work, each with what comes back. */
export function flowPhases(): readonly FlowPhase[] {
  return (Object.keys(phases) as Phase[]).map((phase) => ({
    phase,
    pairs: phases[phase].map(pairOf),
  }));
}

function pairOf(number: string): FlowPair {
  const wmo = messageNamed(`WMO${number}`);
  const back = answeredBy(wmo);
  const [retour] = deadlinesOf(wmo);
  if (!back || !retour) throw new Error(`nothing comes back of ${number}`);
  return {
    message: flowMessage(wmo),
    back: flowMessage(back),
    retour,
    content: contentOf(wmo, retour),
  };
}

const flowMessage = (wmo: MessageDefinition): FlowMessage => ({
  wmo,
  jw: messageNamed(`JW${wmo.number}`),
  number: wmo.number,
  fromMunicipality: sentBy(wmo).from === "municipality",
});

/** Who may answer with one of two messages has a term of the request; who must send one message has it of that message. */
function contentOf(message: MessageDefinition, retour: Deadline): Deadline | null {
  const inDays = (one: Deadline): boolean => one.in === "working-days" && one !== retour;
  const own = deadlinesOf(message).find((one) => inDays(one) && one.follows.length > 1);
  if (own) return own;
  const all = [...messages.values()].flatMap((one) => [...deadlinesOf(one)]);
  return (
    all.find(
      (one) =>
        one.in === "working-days" && one.follows.length === 1 && one.follows[0] === message.name,
    ) ?? null
  );
}
