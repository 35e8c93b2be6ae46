import { createContext, type ReactNode, useContext } from "react";
import type { PageView } from "./page.ts";

const ViewContext = createContext<PageView | null>(null);

export function ViewProvider({ view, children }: { view: PageView; children: ReactNode }) {
  return <ViewContext value={view}>{children}</ViewContext>;
}

/** Language, texts, formats and addresses of the page being drawn. On the server only: an island has no page. */
export function usePage(): PageView {
  const view = useContext(ViewContext);
  if (!view)
    throw new Error("usePage() works on the server only; give an island its texts as props");
  return view;
}
