/** Fills the [places] of a text for the browser. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\[(\w+)\]/g, (place, name: string) => String(values[name] ?? place));
}
