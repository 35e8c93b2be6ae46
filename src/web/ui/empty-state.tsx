import type { ReactNode } from "react";
import { Mark } from "./mark.tsx";

/** Nothing here, and what to do next. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="w-empty">
      <Mark />
      <h2>{title}</h2>
      {children}
    </div>
  );
}
