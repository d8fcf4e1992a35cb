/** What was wrong with an argument. */
export type BantinErrorCode = "bad-source" | "bad-option" | "bad-pattern";

/** Thrown for a bad argument, never for a bad page. The message says what to do. */
export class BantinError extends Error {
  override readonly name = "BantinError";

  constructor(
    readonly code: BantinErrorCode,
    message: string,
  ) {
    super(message);
  }

  /** Of whichever copy of the library: a program may load ES modules and CommonJS side by side. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === "BantinError";
  }
}

/** Refuses an option. */
export function rejectOption(message: string): never {
  throw new BantinError("bad-option", message);
}

/** A value as messages show it. */
export const show = (value: unknown): string => JSON.stringify(value) ?? String(value);
