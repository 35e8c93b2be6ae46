import type { Fault, FaultCode, FaultParams } from "./fault.ts";

type Sentences = {
  readonly [Code in FaultCode]: (params: Readonly<FaultParams[Code]>) => string;
};

const quoted = (values: readonly string[]): string =>
  values.map((value) => `"${value}"`).join(", ");

const sentences: Sentences = {
  "too-large": ({ max }) => `the file is larger than ${max} bytes`,
  "not-utf8": ({ encoding }) => `the file is not UTF-8${encoding ? ` but ${encoding}` : ""}`,
  "byte-order-mark": () => "the file begins with a byte order mark, which can be left out",
  "control-character": ({ codePoint }) =>
    `character U+${codePoint.toString(16).toUpperCase().padStart(4, "0")} cannot be used`,
  "bad-yaml": ({ reason }) => `this is not YAML 1.2 (${reason})`,
  "several-documents": () => "a second document begins here; there may be only one",
  "too-deep": ({ max }) => `sections stand more than ${max} levels deep in each other`,
  "too-many-values": ({ max }) => `the file holds more than ${max} values`,
  "too-many-aliases": ({ max }) => `more than ${max} aliases (*name) are followed`,
  "duplicate-key": ({ firstLine }) => `this key already stands on line ${firstLine}`,
  "bad-key": () => "a list or a section cannot be a key",
  "not-a-map": () => "the file is not a list of keys with values",
  "unsupported-version": ({ value, supported }) =>
    `version ${quoted([value])} is not supported; use one of ${quoted(supported)}`,
  "old-version": ({ value, latest }) => `version ${value} is old; it is read as ${latest}`,
  "unknown-key": ({ name }) => `the standard has no key ${quoted([name])} here`,
  "wrong-type": ({ expected, field }) => `wrong type: ${field} must be a ${words[expected]}`,
  required: () => "is a required field",
  "required-when": ({ field, value }) => `is a required field when ${field} is "${value}"`,
  "not-allowed-unless": ({ field, value }) => `must not be there unless ${field} is "${value}"`,
  "empty-list": () => "must contain at least one item",
  "not-in-list": ({ allowed }) => `must be one of ${quoted(allowed)}`,
  "unknown-category": ({ value }) => `${quoted([value])} is not a category of the standard`,
  "unknown-scope": ({ value }) => `${quoted([value])} is not a scope of the standard`,
  "unknown-alias": ({ value }) => `${quoted([value])} is not an alias of the standard`,
  "bad-url": () => "must be a valid URL with a host",
  "bad-http-url": () => "must be an HTTP URL",
  "bad-uri": () => "must be a valid URI",
  "bad-date": () => "must be a date with format YYYY-MM-DD",
  "bad-email": () => "must be a valid email address",
  "bad-license": () => "must be a valid license expression (see https://spdx.org/licenses)",
  "bad-language": ({ value }) => `${quoted([value])} is not a valid BCP 47 language`,
  "bad-country": ({ value }) =>
    `${quoted([value])} is not a valid ISO 3166-1 alpha-2 two-letter country code`,
  "bad-media-type": () => "is not a valid MIME type",
  "bad-italian-code": () => "must be a valid Italian Public Administration Code (iPA)",
  "too-long": ({ max }) => `must be a maximum of ${max} characters in length`,
  "too-short": ({ min }) => `must be at least ${min} characters in length`,
  "absolute-path": () => "is an absolute path; only relative paths or HTTP(S) URLs are allowed",
  "file-url": () => "is a file:// URL; only relative paths or HTTP(S) URLs are allowed",
  "bad-extension": ({ allowed }) => `must be a file with extension ${allowed.join(", ")}`,
  "lowercase-country": ({ use }) => `lowercase country codes are deprecated; use ${use}`,
  deprecated: ({ use }) => `this key is deprecated; ${use ? `use ${use} instead` : "drop it"}`,
  "both-spellings": ({ remove }) => `stands there in two spellings; remove ${quoted([remove])}`,
};

const words: Record<FaultParams["wrong-type"]["expected"], string> = {
  text: "text",
  "yes-or-no": "true or false",
  list: "list",
  section: "section",
};

/** The fault as one line of English, like a compiler's: for logs of tools and for tests, not for readers. */
export function describeFault(fault: Fault): string {
  const { line, column, key, code, params } = fault;
  const say = sentences[code] as (params: Fault["params"]) => string;
  return `publiccode.yml:${line}:${column}: ${key === "" ? "" : `${key}: `}${say(params)}`;
}
