/** Something timed, with the megabytes that one call works through. */
export interface Subject {
  readonly name: string;
  readonly run: () => unknown;
  readonly megabytes: number;
}

export interface Measured {
  readonly name: string;
  readonly megabytesPerSecond: number;
}

/** Each subject gets this long a turn, in rounds, so that a slow spell of the machine meets all. */
const TURN_MILLISECONDS = 150;
const ROUNDS = 7;

/** The speed of each subject: the best of several rounds, all subjects by turns in one run. */
export function measure(subjects: readonly Subject[]): Measured[] {
  const best = subjects.map(() => Number.POSITIVE_INFINITY);
  for (const { run } of subjects) run();
  for (let round = 0; round < ROUNDS; round++) {
    subjects.forEach(({ run }, at) => {
      best[at] = Math.min(best[at] as number, secondsPerCall(run));
    });
  }
  return subjects.map(({ name, megabytes }, at) => ({
    name,
    megabytesPerSecond: megabytes / (best[at] as number),
  }));
}

function secondsPerCall(run: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  do {
    run();
    calls++;
    elapsed = performance.now() - start;
  } while (elapsed < TURN_MILLISECONDS);
  return elapsed / calls / 1000;
}

/** A table of speeds, and of ratios to the subject named. */
export function showSpeeds(measured: readonly Measured[], reference: string): string {
  const base = measured.find(({ name }) => name === reference)?.megabytesPerSecond ?? 1;
  const width = Math.max(...measured.map(({ name }) => name.length));
  return measured
    .map(({ name, megabytesPerSecond: speed }) =>
      [
        name.padEnd(width),
        `${speed.toFixed(speed < 10 ? 2 : 0)} MB/s`.padStart(12),
        `${(speed / base).toFixed(speed / base < 10 ? 2 : 0)} ×`.padStart(10),
      ].join(""),
    )
    .join("\n");
}
