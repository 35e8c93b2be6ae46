/** What can be wrong, and what is told with it. A code never changes its meaning: the web has its sentences. */
export interface FaultParams {
  "too-large": { max: number };
  "not-utf8": { encoding: string | null };
  "byte-order-mark": NoParams;
  "control-character": { codePoint: number };
  "bad-yaml": { reason: string };
  "several-documents": NoParams;
  "too-deep": { max: number };
  "too-many-values": { max: number };
  "too-many-aliases": { max: number };
  "duplicate-key": { firstLine: number };
  "bad-key": NoParams;
  "not-a-map": NoParams;
  "unsupported-version": { value: string; supported: readonly string[] };
  "old-version": { value: string; latest: string };
  "unknown-key": { name: string };
  /** `field` is where the value stands; the key of the fault is the first one on that line. */
  "wrong-type": { expected: "text" | "yes-or-no" | "list" | "section"; field: string };
  required: NoParams;
  "required-when": { field: string; value: string };
  "not-allowed-unless": { field: string; value: string };
  "empty-list": NoParams;
  "not-in-list": { value: string; allowed: readonly string[] };
  "unknown-category": { value: string };
  "unknown-scope": { value: string };
  "unknown-alias": { value: string };
  "bad-url": NoParams;
  "bad-http-url": NoParams;
  "bad-uri": NoParams;
  "bad-date": NoParams;
  "bad-email": NoParams;
  "bad-license": NoParams;
  "bad-language": { value: string };
  "bad-country": { value: string };
  "bad-media-type": NoParams;
  "bad-italian-code": NoParams;
  "too-long": { max: number };
  "too-short": { min: number };
  "absolute-path": NoParams;
  "file-url": NoParams;
  "bad-extension": { allowed: readonly string[] };
  "lowercase-country": { use: string };
  deprecated: { use: string | null };
  "both-spellings": { remove: string };
}

type NoParams = Readonly<Record<string, never>>;

export type FaultCode = keyof FaultParams;
export type FaultLevel = "error" | "warning";

/** A place in the file, counted from 1; 0 where nothing in the file can be pointed at. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

interface FaultOf<Code extends FaultCode> extends Place {
  readonly level: FaultLevel;
  readonly code: Code;
  /** Like `description.en.features` or `dependsOn.open[0].version`; empty for the file as a whole. */
  readonly key: string;
  readonly params: Readonly<FaultParams[Code]>;
  /** The key of another fault when this one only follows from it: whoever mends that one mends this one. */
  readonly because: string | null;
}

/**
 * One fault in a file. It never holds a text of `maintenance`, where persons are named, other than a value
 * that was to come from a fixed list.
 */
export type Fault = { [Code in FaultCode]: FaultOf<Code> }[FaultCode];

/** A fault that has no place yet. */
export type Finding = {
  [Code in FaultCode]: { readonly code: Code; readonly params: Readonly<FaultParams[Code]> };
}[FaultCode];

export const nowhere: Place = { line: 0, column: 0 };

export const faultAt = (
  level: FaultLevel,
  finding: Finding,
  key: string,
  { line, column }: Place,
  because: string | null = null,
): Fault => ({ level, ...finding, key, line, column, because }) as Fault;
