export { eraseFeedback } from "./erase-feedback.ts";
export { eraseFeedbackAddresses } from "./erase-feedback-addresses.ts";
export { feedbackData } from "./feedback-data.ts";
export { feedbackTasks } from "./feedback-tasks.ts";
export { handleFeedback } from "./handle-feedback.ts";
export { listFeedback } from "./list-feedback.ts";
export { serveOverview } from "./routes.ts";
export { type TaskSource, tasksOf } from "./tasks.ts";
export { tellTasks } from "./tell-tasks.ts";
