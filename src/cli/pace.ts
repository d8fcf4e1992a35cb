import type { BatchProgress } from "../batch/index.js";

const MEGABYTE = 1e6;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const UNKNOWN = "–";

/** A state of a batch and the second in which it was met. */
interface Met {
  readonly pages: number;
  readonly bytes: number;
  readonly second: number;
}

/**
 * How fast a batch comes on, and how long it still takes. What an earlier call had done is passed over
 * in no time, so that both are counted from the first state that is met.
 */
export class Pace {
  #first: Met | null = null;
  #last: (Met & Pick<BatchProgress, "totalBytes"> & { readonly failed: number }) | null = null;

  take({ summary: { pages, failed }, bytes, totalBytes }: BatchProgress): void {
    const met = { pages, bytes, second: performance.now() / 1000 };
    this.#first ??= met;
    this.#last = { ...met, totalBytes, failed };
  }

  /** How much of the input is read, from 0 to 1; null where that is not known. */
  get share(): number | null {
    if (this.#last === null || this.#last.totalBytes === 0) return null;
    return Math.min(this.#last.bytes / this.#last.totalBytes, 1);
  }

  /** What is shown. */
  get figures() {
    const { pages = 0, failed = 0, bytes = 0 } = this.#last ?? {};
    const { share } = this;
    return {
      share: share === null ? UNKNOWN : `${Math.floor(share * 100)}%`,
      pages: String(pages),
      speed: this.#perSecond("pages")?.toFixed(0) ?? UNKNOWN,
      megabytes: (bytes / MEGABYTE).toFixed(0),
      failed: String(failed),
      left: `${this.#left()} left`,
    };
  }

  #perSecond(what: "pages" | "bytes"): number | null {
    if (this.#first === null || this.#last === null) return null;
    const seconds = this.#last.second - this.#first.second;
    return seconds > 0 ? (this.#last[what] - this.#first[what]) / seconds : null;
  }

  #left(): string {
    const speed = this.#perSecond("bytes");
    if (this.share === null || this.#last === null || speed === null || speed <= 0) return UNKNOWN;
    return duration(Math.max(this.#last.totalBytes - this.#last.bytes, 0) / speed);
  }
}

function duration(seconds: number): string {
  if (seconds < MINUTE) return `${Math.ceil(seconds)} s`;
  if (seconds < HOUR) return `${Math.ceil(seconds / MINUTE)} min`;
  return `${Math.floor(seconds / HOUR)} h ${Math.floor((seconds % HOUR) / MINUTE)} min`;
}
