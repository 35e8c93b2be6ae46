/** "Vergunning- Toezicht- Handhavingcomponent" → "vergunning-toezicht-handhavingcomponent". */
export function kebabName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f'’]/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
