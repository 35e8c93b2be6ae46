export { eraseFeedbackAddresses } from "./erase-feedback-addresses.ts";
export { listFeedback } from "./list-feedback.ts";
export { serveOverview } from "./routes.ts";
