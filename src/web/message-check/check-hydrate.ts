import { createElement } from "react";
import { hydrator } from "../hydrate.tsx";
import { CheckIsland } from "./check-island.tsx";
import type { CheckProps } from "./check-props.ts";

const startWorker = () =>
  new Worker(new URL("./worker/check-worker.ts", import.meta.url), { type: "module" });

export const hydrate = hydrator((props: CheckProps) =>
  createElement(CheckIsland, { ...props, startWorker }),
);
