import type { ComponentType } from "react";
import { renderToString } from "react-dom/server";
import { scriptJson } from "./document.tsx";

interface IslandProps<Props extends object> {
  /** Its name in `islands.ts`. */
  readonly name: string;
  readonly component: ComponentType<Props>;
  /** Plain data: it crosses to the browser as JSON. */
  readonly props: Props;
}

/**
 * A part of the page that the browser brings to life. Drawn here already, so that it can be read
 * without script; it gets everything as props and can use neither `usePage` nor `Icon`.
 */
export function Island<Props extends object>({
  name,
  component: Component,
  props,
}: IslandProps<Props>) {
  return (
    <div data-island={name}>
      <div
        data-island-root=""
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own component, escaped by React
        dangerouslySetInnerHTML={{ __html: renderToString(<Component {...props} />) }}
      />
      <script
        type="application/json"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no tag can end the block
        dangerouslySetInnerHTML={{ __html: scriptJson(props) }}
      />
    </div>
  );
}
