import type { ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";

/** Makes the `hydrate` of an island: `export const hydrate = hydrator(Map)`. */
export function hydrator<Props extends object>(Component: ComponentType<Props>) {
  return (root: Element, props: unknown): void => {
    // The server wrote these props from the same type.
    hydrateRoot(root, <Component {...(props as Props)} />);
  };
}
