export { adoptionData } from "./adoption-data.ts";
export { adoptionTasks } from "./adoption-tasks.ts";
export { newestAnswers } from "./brief/newest-answers.ts";
export { type OwnState, ownState } from "./brief/own-state.ts";
export { answersWaiting } from "./brief/waiting.ts";
export { loadFacts as loadAdoptionFacts } from "./facts/load-facts.ts";
export { type LikeUsInBrief, likeUsInBrief } from "./like-us/like-us-in-brief.ts";
export { serveAdoption } from "./routes.ts";
