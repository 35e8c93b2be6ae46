export { eraseFeedback } from "./erase-feedback.ts";
export { eraseFeedbackAddresses } from "./erase-feedback-addresses.ts";
export { handleFeedback } from "./handle-feedback.ts";
export { listFeedback } from "./list-feedback.ts";
export { serveOverview } from "./routes.ts";
