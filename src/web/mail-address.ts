// What the API asks of one: RFC 5321 §4.5.3.1.3 lets a path hold 256 characters, of which two are brackets.
const longest = 254;

export const isMailAddress = (text: string): boolean =>
  text.length <= longest && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);
