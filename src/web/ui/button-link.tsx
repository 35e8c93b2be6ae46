import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";

interface ButtonLinkProps {
  readonly href: string;
  readonly variant?: "primary" | "secondary" | "tertiary";
  readonly icon?: IconName;
  readonly small?: boolean;
  /** The file name to save under. */
  readonly download?: boolean;
  readonly children: ReactNode;
}

/** A link that looks like a button: for going somewhere that is the next step. */
export function ButtonLink({
  href,
  variant = "secondary",
  icon,
  small = false,
  download = false,
  children,
}: ButtonLinkProps) {
  return (
    <a
      className={`ams-button ams-button--${variant}${small ? " w-small" : ""}`}
      href={href}
      download={download ? "" : undefined}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}

/** A link to the rest of something, with an arrow. */
export function MoreLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="w-more" href={href}>
      {children} <Icon name="arrow-right" />
    </a>
  );
}
