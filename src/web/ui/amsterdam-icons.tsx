import { type IconName, icons } from "./icons.ts";

/*
 * Stands in for `@amsterdam/design-system-react-icons` (see vite.config.ts): the names that the
 * Amsterdam components ask for, with our own drawings.
 */
const drawing = (name: IconName) => () => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fillRule="evenodd" d={icons[name]} />
  </svg>
);

export const ArrowForwardIcon = drawing("arrow-right");
export const ChevronBackwardIcon = drawing("chevron-left");
export const ChevronDoubleBackwardIcon = drawing("chevron-left");
export const ChevronDoubleForwardIcon = drawing("chevron-right");
export const ChevronDownIcon = drawing("chevron-down");
export const ChevronForwardIcon = drawing("chevron-right");
export const CloseIcon = drawing("close");
export const DocumentIcon = drawing("document");
export const ErrorFillIcon = drawing("error");
export const InfoFillIcon = drawing("info");
export const PersonFillIcon = drawing("person");
export const SearchIcon = drawing("search");
export const SuccessFillIcon = drawing("success");
export const WarningFillIcon = drawing("warning");
export const WarningIcon = drawing("warning");
