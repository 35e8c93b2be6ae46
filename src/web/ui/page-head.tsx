import type { ReactNode } from "react";

/** The title of a page and its first sentence. */
export function PageHead({ title, lead }: { title: string; lead?: ReactNode }) {
  return (
    <div className="w-pagehead">
      <h1>{title}</h1>
      {lead && <p className="w-lead">{lead}</p>}
    </div>
  );
}
