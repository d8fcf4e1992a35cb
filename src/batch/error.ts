/** A batch that cannot go on; the message says what to do. */
export class BatchError extends Error {
  constructor(
    /** "usage": the call is at fault; "output": what it writes to is. */
    readonly code: "usage" | "output",
    message: string,
  ) {
    super(message);
    this.name = "BatchError";
  }
}
