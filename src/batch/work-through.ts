import type { Group } from "./worker.js";

export interface WorkThroughOptions {
  /** Groups in hand at once. */
  readonly most: number;
  /** Results in the order of the groups, or as they come. */
  readonly ordered: boolean;
  /** Ends it after the groups in hand. */
  readonly signal?: AbortSignal | undefined;
}

type Work<Result> = (group: Group) => Promise<Result>;
type Outcome<Result> = { readonly result: Result } | { readonly error: unknown };

/**
 * Works on groups, several at once. A consumer that waits makes the reading wait; a source that waits
 * keeps no result back. Where the source fails, what is in hand is still given, and then the error.
 */
export async function* workThrough<Result>(
  groups: AsyncIterable<Group>,
  work: Work<Result>,
  { most, ordered, signal }: WorkThroughOptions,
): AsyncGenerator<Result> {
  const belt = new Belt(groups, work);
  const stop = () => belt.stop();
  signal?.addEventListener("abort", stop);
  if (signal?.aborted === true) stop();
  try {
    while (!belt.isDone) {
      belt.readUpTo(most);
      const outcome = belt.take(ordered);
      if (outcome === null) await belt.change();
      else if ("error" in outcome) throw outcome.error;
      else yield outcome.result;
    }
    if (belt.failure !== null) throw belt.failure.error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await belt.close();
  }
}

/** Groups in hand in the order they were read, and what came of those that are done. */
class Belt<Result> {
  readonly #source: AsyncIterator<Group>;
  readonly #slots: { outcome: Outcome<Result> | null }[] = [];
  /** Why the source ended, where it did not end well. */
  failure: { readonly error: unknown } | null = null;
  #isReading = false;
  #isEnded = false;
  #wake: () => void = () => {};

  constructor(
    groups: AsyncIterable<Group>,
    readonly work: Work<Result>,
  ) {
    this.#source = groups[Symbol.asyncIterator]();
  }

  get isDone(): boolean {
    return this.#isEnded && this.#slots.length === 0;
  }

  /** No more is read. */
  stop(): void {
    this.#isEnded = true;
    this.#wake();
  }

  /** Begins to read the next group where fewer than `most` are in hand. */
  readUpTo(most: number): void {
    if (this.#isEnded || this.#isReading || this.#slots.length >= most) return;
    this.#isReading = true;
    this.#source.next().then(
      ({ done, value }) => {
        this.#isReading = false;
        if (done === true) this.stop();
        else if (!this.#isEnded) this.#put(this.work(value));
      },
      (error) => {
        this.#isReading = false;
        if (!this.#isEnded) this.failure = { error };
        this.stop();
      },
    );
  }

  #put(promise: Promise<Result>): void {
    const slot: { outcome: Outcome<Result> | null } = { outcome: null };
    this.#slots.push(slot);
    const settle = (outcome: Outcome<Result>) => {
      slot.outcome = outcome;
      this.#wake();
    };
    promise.then(
      (result) => settle({ result }),
      (error) => settle({ error }),
    );
    this.#wake();
  }

  /** Takes what came of the first group, or of any that is done; null where it is yet to come. */
  take(ordered: boolean): Outcome<Result> | null {
    const at = ordered ? 0 : this.#slots.findIndex(({ outcome }) => outcome !== null);
    const outcome = this.#slots[at]?.outcome ?? null;
    if (outcome !== null) this.#slots.splice(at, 1);
    return outcome;
  }

  /** Waits until something is read or done. */
  change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Leaves the source; one that is waited for is not waited for any longer. */
  async close(): Promise<void> {
    const closing = this.#source.return?.();
    if (this.#isReading) closing?.catch(() => {});
    else await closing;
  }
}
