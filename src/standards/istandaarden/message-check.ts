import type { Finding } from "./finding.ts";
import { Findings } from "./findings.ts";
import { type MessageDefinition, messages } from "./release-3-2/messages.ts";
import { externalRules, type Outside } from "./release-3-2/rules/technical/external.ts";
import { rules } from "./release-3-2/rules.ts";
import type { Rule } from "./rules/rule.ts";
import { RuleListener } from "./rules/rule-listener.ts";
import { Experience } from "./structure/experience.ts";
import { MessageReader, type Stop } from "./structure/message-reader.ts";

/** OP179: a file is at most 25 MB, here of a million bytes each. */
export const mostBytes = 25_000_000;

/** Whoever checks many messages gives the same object each time: what was learned from one then helps with the next. */
export interface CheckOptions extends Outside {
  /** Of each code so many findings are kept, 100 when it is not said; all are counted. */
  readonly mostOfCode?: number;
  /** A file of more bytes than this is refused; 25 million when it is not said (OP179). */
  readonly mostBytes?: number;
  /** In place of those of release 3.2, level 2. */
  readonly rules?: readonly Rule[];
}

export interface Verdict {
  /** Null: it is no message that is known, or it was not read so far. */
  readonly message: MessageDefinition | null;
  readonly isRight: boolean;
  /** In the order in which they stand in the file. */
  readonly findings: readonly Finding[];
  /** How many there are of each code, also of those that were not kept. */
  readonly counts: ReadonlyMap<string, number>;
}

/** What is made once for all messages that are checked in the same way. */
interface Prepared {
  readonly experience: Experience;
  readonly rules: readonly Rule[];
  /** Those that listen to no message now. */
  readonly listeners: Map<MessageDefinition, RuleListener[]>;
}

/** So many of each message wait for the next one. After many that were read at once the others are let go. */
const mostIdle = 4;

const prepared = new WeakMap<CheckOptions, Prepared>();
const byDefault: CheckOptions = {};

/** The days that may be today, as yyyymmdd: a number of milliseconds is none of them. */
const [firstDay, lastDay] = [20_000_101, 29_991_231];

function prepare(options: CheckOptions): Prepared {
  const known = prepared.get(options);
  if (known) return known;
  const { today = firstDay } = options;
  if (!Number.isInteger(today) || today < firstDay || today > lastDay) {
    throw new TypeError("today is a day as a whole number, such as 20261127");
  }
  const made = {
    experience: new Experience(messages.values()),
    rules: [...(options.rules ?? rules), ...externalRules(options)],
    listeners: new Map<MessageDefinition, RuleListener[]>(),
  };
  prepared.set(options, made);
  return made;
}

/** For hashes: no verdict depends on it. Who does not know it cannot make a message that takes long. */
const seed = Math.floor(Math.random() * 2 ** 32) | 0;

/**
 * Checks a message of iWmo or iJw 3.2 that comes in pieces of any size: transport, structure, and the rules that need
 * nothing but the message (level 2), a day or a list. The bytes of a piece may be looked at until the next call.
 */
export class MessageCheck {
  readonly #findings: Findings;
  readonly #reader: MessageReader;
  readonly #prepared: Prepared;
  readonly #mostBytes: number;
  #listener: RuleListener | null = null;
  #isEnded = false;

  constructor(options: CheckOptions = byDefault) {
    this.#mostBytes = options.mostBytes ?? mostBytes;
    this.#findings = new Findings(options.mostOfCode);
    this.#prepared = prepare(options);
    this.#reader = new MessageReader({
      experience: this.#prepared.experience,
      findings: this.#findings,
      mostBytes: this.#mostBytes,
      listen: ({ plan }, path) => {
        const { listeners, rules: all } = this.#prepared;
        const to = { findings: this.#findings, path };
        const listener =
          listeners.get(plan.message)?.pop() ?? new RuleListener(plan, all, seed, { ...to });
        listener.begin(to);
        this.#listener = listener;
        return listener;
      },
    });
  }

  /** Reading stopped: more is not looked at. */
  get isStopped(): boolean {
    return this.#reader.stop !== null;
  }

  /** A text, or anything else than bytes, is refused with a `TypeError`. */
  push(bytes: Uint8Array): void {
    if (!(bytes instanceof Uint8Array)) {
      throw new TypeError("a message is checked as bytes: give a Uint8Array or a Buffer");
    }
    this.#mustBeOpen();
    this.#reader.push(bytes);
  }

  /** Room in which the next piece can be read, in place of pushing it. `filled` tells how many bytes it has. */
  room(size: number): Uint8Array {
    return this.#reader.room(size);
  }

  filled(size: number): void {
    this.#mustBeOpen();
    this.#reader.filled(size);
  }

  #mustBeOpen(): void {
    if (this.#isEnded) throw new Error("this check was ended: begin another for another message");
  }

  /** Nothing comes any more. */
  end(): Verdict {
    this.#mustBeOpen();
    this.#isEnded = true;
    this.#reader.end();
    const { stop, message } = this.#reader;
    if (stop) this.#findings.addLast({ code: stop.fault, ...this.#transport(stop) });
    this.#putAway(message);
    const { kept, counts } = this.#findings;
    const findings = [...kept].sort((a, b) => a.line - b.line || a.column - b.column);
    return { message, isRight: counts.size === 0, findings, counts };
  }

  /** The next message has a use for what listened to this one. */
  #putAway(message: MessageDefinition | null): void {
    if (!message || !this.#listener) return;
    this.#listener.end();
    const { listeners } = this.#prepared;
    const idle = listeners.get(message) ?? [];
    if (idle.length < mostIdle) idle.push(this.#listener);
    listeners.set(message, idle);
    this.#listener = null;
  }

  #transport({ fault, line, column, seen }: Stop): Omit<Finding, "code"> {
    const limit = [{ name: "MB", value: String(this.#mostBytes / 1_000_000) }];
    return { layer: "transport", path: "", line, column, seen: fault === "size" ? limit : seen };
  }
}

/** Checks a message that is at hand as a whole. A text, or anything else than bytes, is refused with a `TypeError`. */
export function checkMessage(bytes: Uint8Array, options: CheckOptions = byDefault): Verdict {
  const check = new MessageCheck(options);
  check.push(bytes);
  return check.end();
}
