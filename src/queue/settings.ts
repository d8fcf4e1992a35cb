/** What the queue is set to; the reasons and the figures stand in docs/clusters.md. */
export const SETTINGS = {
  /** A job whose worker has said nothing for so long may be taken by another. */
  lockDuration: 10_000,
  /** How often it is looked for such jobs. */
  stalledInterval: 5_000,
  /** A job may lose its worker so often before it is given up. */
  maxStalledCount: 10,
  /** A job of several pages that has lost its worker so often is split in two. */
  stalledBeforeSplit: 3,
  /** A job that fails is tried so often. */
  attempts: 8,
  /** Milliseconds before the second attempt; doubled before each of the next. */
  backoff: 1_000,
  /** Jobs in hand by reference, and by content, which lies in Redis until it is read. */
  inHandByReference: 1_000,
  inHandByContent: 100,
} as const;

/** The name of the queue in Redis. */
export const QUEUE = "bantin";
