// What a spreadsheet takes for a formula (OWASP, CSV Injection), with the apostrophes before it that make it text: one
// that was there already is kept apart by one more.
const formula = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs as a formula. */
export const safeCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What such a cell said. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
