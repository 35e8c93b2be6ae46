/** What stands where an address stood: a name or alias that was nothing else is still there. */
const gone = "…";

/**
 * A value as a table keeps it, at every depth without a mail address. Nothing goes of an address of another that has
 * this one in it, such as `jan@…` of `an@…`; a contact that was this one is not known any more.
 */
export function withoutAddress(value: unknown, email: string): unknown {
  return without(value, patternOf(email));
}

function without(value: unknown, address: RegExp): unknown {
  if (typeof value === "string") return value.replace(address, gone);
  if (Array.isArray(value)) return value.map((one) => without(one, address));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, held]) => {
      const left = without(held, address);
      return [field, field === "contact" && left === gone ? null : left];
    }),
  );
}

/** Also as it stands in the address of a page. */
function patternOf(email: string): RegExp {
  const written = email
    .split("@")
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join("(?:@|%40)");
  const sign = String.raw`[\p{L}\p{N}]`;
  return new RegExp(`(?<!${sign}|${sign}[._%+-])${written}(?!${sign}|[.-]${sign})`, "giu");
}
