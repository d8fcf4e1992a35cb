import type { Redis } from "ioredis";
import { BatchError } from "../batch/index.js";

export type Library = typeof import("bullmq") & { readonly Redis: typeof Redis };

/** Hears what is worth a line to whoever looks on. */
export type Notice = (line: string) => void;

/** @throws BatchError where the packages of the queue are not installed. */
export async function loadLibrary(): Promise<Library> {
  try {
    const [bullmq, { Redis }] = await Promise.all([import("bullmq"), import("ioredis")]);
    return { ...bullmq, Redis };
  } catch {
    throw new BatchError(
      "usage",
      "a queue needs packages that are not installed: run npm install bullmq ioredis",
    );
  }
}

/** Milliseconds in which Redis must answer for the first time. */
const PATIENCE = 10_000;

/**
 * A connection to Redis, which is made anew whenever it is lost: commands wait until then.
 * @throws BatchError where there is no Redis at the address.
 */
export async function connect({ Redis }: Library, url: string, notice: Notice): Promise<Redis> {
  const place = placeOf(url);
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  let problem = "it does not answer";
  redis.on("error", ({ message }: Error) => {
    problem = message;
  });
  if (!(await isReady(redis))) {
    redis.disconnect();
    throw new BatchError("output", `there is no Redis at ${place}: ${problem}`);
  }
  tellOutages(redis, (state) => notice(`Redis at ${place} ${state}`));
  return redis;
}

const isReady = (redis: Redis): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, false);
    redis.once("ready", () => {
      clearTimeout(timer);
      resolve(true);
    });
  });

function tellOutages(redis: Redis, tell: (state: string) => void): void {
  let isAway = false;
  redis.on("reconnecting", () => {
    if (!isAway) tell("is away: waiting for it");
    isAway = true;
  });
  redis.on("ready", () => {
    if (isAway) tell("is back");
    isAway = false;
  });
}

/** Host and port, without the password that the address may hold. */
export function placeOf(url: string): string {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: "", host: "" };
  if (protocol !== "redis:" && protocol !== "rediss:") {
    throw new BatchError("usage", `${url} is no address of a queue: give redis://host:6379`);
  }
  return host;
}
