/** Hands a file to the browser to keep, as a download. Nothing goes over a network. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download begins after this; it has what it needs by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** False where a browser has no clipboard for pages, or its user does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
