import { desk } from "./desk.ts";
import type { Order } from "./exchange.ts";
import { warmUp } from "./warm-up.ts";

// Beside the page, so that the page never waits for a message to be checked. It asks nothing of any network.
const take = desk((news) => postMessage(news));
warmUp();
addEventListener("message", ({ data }: MessageEvent<Order>) => take(data));
