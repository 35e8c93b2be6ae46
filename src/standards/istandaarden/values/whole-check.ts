import { isBlank } from "../reader/characters.ts";
import { read, type ValueCheck, type ValueFault } from "./value-fault.ts";

const zero = 48;
const nine = 57;
const plus = 43;
const minus = 45;

/** xs:integer from 0 on: white space around it, a sign and zeros in front are allowed. */
export const wholeCheck =
  (most: number): ValueCheck =>
  (bytes, start, end) => {
    let from = start;
    let to = end;
    while (from < to && isBlank(bytes[from] ?? 0)) from += 1;
    while (to > from && isBlank(bytes[to - 1] ?? 0)) to -= 1;
    if (from === to) return "empty";
    const sign = bytes[from];
    if (sign === plus || sign === minus) from += 1;
    return digitsOf(bytes, from, to) ?? outside(sign === minus, most);
  };

/** Reads the digits into `read.number`, or tells that there are others or none. */
function digitsOf(bytes: Uint8Array, from: number, to: number): ValueFault | null {
  if (from === to) return "no-whole-number";
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) return "no-whole-number";
    number = number * 10 + byte - zero;
  }
  read.number = number;
  return null;
}

function outside(isNegative: boolean, most: number): ValueFault | null {
  if (read.number > most) return isNegative ? "too-small" : "too-large";
  return isNegative && read.number > 0 ? "too-small" : null;
}
