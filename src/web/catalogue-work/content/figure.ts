const asDutch = /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/;
const asEnglish = /^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/;

/** A number as it is typed: `1.200`, `1200,5` or `1,200.5`. Null for what is no number. */
export function figureOf(typed: string): number | null {
  const text = typed.replace(/[\s€%]/g, "");
  if (asDutch.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  if (asEnglish.test(text)) return Number(text.replaceAll(",", ""));
  return null;
}
