import { daysIn } from "../calendar.ts";
import { isBlank } from "../reader/characters.ts";
import { read, type ValueCheck, type ValueFault } from "./value-fault.ts";

const decoder = new TextDecoder();
/** No day or time that can be right is longer, but for years and fractions without end. */
const longest = 200;

/** A value without the white space around it; of one that is far too long no more than tells that. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && isBlank(bytes[from] ?? 0)) from += 1;
  while (to > from && isBlank(bytes[to - 1] ?? 0)) to -= 1;
  return to - from > longest ? "too long" : decoder.decode(bytes.subarray(from, to));
}

/** xs:date (XML Schema part 2, 3.2.9) without a time zone. The usual form, yyyy-mm-dd, is read from its bytes. */
export const dateCheck: ValueCheck = (bytes, start, end) => {
  if (end - start === 10) {
    const month = two(bytes, start + 5);
    const day = two(bytes, start + 8);
    const year = two(bytes, start) * 100 + two(bytes, start + 2);
    const isPlain = bytes[start + 4] === 45 && bytes[start + 7] === 45;
    // What is no digit makes a number below 0 of them.
    if (isPlain && year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month)) {
      read.number = year * 10_000 + month * 100 + day;
      return null;
    }
  }
  return unusualDate(textOf(bytes, start, end));
};

/** A number of two digits, or one far below 0. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - 48;
  const ones = (bytes[at + 1] ?? 0) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1_000_000;
}

function unusualDate(text: string): ValueFault | null {
  if (text === "") return "empty";
  const [, year = "", month = "", day = "", zone = ""] =
    /^(-?(?:[1-9]\d{4,}|\d{4}))-(\d\d)-(\d\d)(Z|[-+]\d\d:\d\d)?$/.exec(text) ?? [];
  // The years before our era are counted from 1 too. A remainder of a big number is exact as long as it is an integer.
  const number = Number(year.slice(-4));
  const isDate =
    /[1-9]/.test(year) &&
    month >= "01" &&
    month <= "12" &&
    day >= "01" &&
    Number(day) <= daysIn(number, Number(month));
  if (!isDate) return "no-date";
  read.number = Number(year) * 10_000 + Number(month) * 100 + Number(day);
  return zone === "" ? null : "time-zone";
}

/** xs:time (XML Schema part 2, 3.2.8) without a time zone. The end of a day may be written as 24:00:00. */
export const timeCheck: ValueCheck = (bytes, start, end) =>
  isPlainTime(bytes, start, end) ? null : unusualTime(textOf(bytes, start, end));

/** As nearly all are written: hh:mm:ss. */
function isPlainTime(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== 8 || bytes[start + 2] !== 58 || bytes[start + 5] !== 58) return false;
  const [hour, minute, second] = [two(bytes, start), two(bytes, start + 3), two(bytes, start + 6)];
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
}

function unusualTime(text: string): ValueFault | null {
  if (text === "") return "empty";
  const found = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[-+]\d\d:\d\d)?$/.exec(text);
  if (!found) return "no-time";
  const [, hour = "", minute = "", second = "", fraction = "", zone = ""] = found;
  const isTime =
    (hour <= "23" && minute <= "59" && second <= "59") ||
    (`${hour}${minute}${second}` === "240000" && !/[1-9]/.test(fraction));
  if (!isTime) return "no-time";
  return zone === "" ? null : "time-zone";
}
