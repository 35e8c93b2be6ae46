/** A form with a file, as a browser sends it. */
export async function sentForm(
  fields: Readonly<Record<string, string>>,
  ...files: readonly (readonly [field: string, name: string, content: Uint8Array | string])[]
): Promise<{ headers: Record<string, string>; payload: Buffer }> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  for (const [field, name, content] of files) {
    const bytes = typeof content === "string" ? content : new Uint8Array(content);
    form.append(field, new Blob([bytes]), name);
  }
  const sent = new Response(form);
  return {
    headers: { "content-type": sent.headers.get("content-type") ?? "" },
    payload: Buffer.from(await sent.arrayBuffer()),
  };
}
