export { serveTraffic } from "./routes.ts";
