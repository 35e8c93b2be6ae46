/** A note, checkpoint or verification key that is not written as C2SP says. */
export class MalformedNote extends Error {}
