/** Persons to play at the practice sign-in. Nobody is called like this, and mail to example.nl goes nowhere. */
export const inventedPersons = [
  { name: "Vera Voorbeeld", email: "vera.voorbeeld@example.nl" },
  { name: "Oscar Oefening", email: "oscar.oefening@example.nl" },
  { name: "Petra Proef", email: "petra.proef@example.nl" },
  { name: "Timo Toets", email: "timo.toets@example.nl" },
  { name: "Nadia Neutraal", email: "nadia.neutraal@example.nl" },
] as const;
