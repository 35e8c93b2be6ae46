import type { ReactNode } from "react";
import { usePage } from "../view.tsx";

interface Moment {
  readonly key: string;
  readonly date: string;
  readonly what: ReactNode;
}

/** What happened when, the order as given. */
export function Timeline({
  moments,
  narrow = false,
}: {
  moments: readonly Moment[];
  narrow?: boolean;
}) {
  const { format } = usePage();
  return (
    <ol className={narrow ? "w-time w-time--narrow" : "w-time"}>
      {moments.map((moment) => (
        <li key={moment.key}>
          <time dateTime={moment.date}>{format.shortDate(moment.date)}</time>
          <div>{moment.what}</div>
        </li>
      ))}
    </ol>
  );
}
