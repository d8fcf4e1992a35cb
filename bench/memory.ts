/**
 * `npm run bench:memory`: memory of a batch after a tenth of its pages and after all of them. Pages are
 * generated as they are read, and short, for it is their number that matters.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "../dist/cli/main.js");
const PAGES = Number(process.argv[2] ?? 200_000);
/** Memory is that of the median of so many moments, for it goes up and down with every collection. */
const MOMENTS = 21;
const PAGES_BETWEEN = Math.max(Math.floor(PAGES / 1000), 1);

const folder = mkdtempSync(join(tmpdir(), "bantin-bench-"));
const args = [PROGRAM, "batch", "-", "--out", join(folder, "out"), "--quiet", "--gzip"];
const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "inherit"] });

const page = (number: number) =>
  JSON.stringify({
    text: `(HBĐT) - Ngày ${1 + (number % 28)}/5, huyện Mai Châu đón ${number + 7} lượt khách.`,
    publishedAt: "2024-05-20",
  });

function megabytes(): number {
  const kilobytes = execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)], {
    encoding: "utf8",
  });
  return Number(kilobytes) / 1024;
}

/** Feeds pages up to a number, and gives the memory at its last moments. */
async function feed(from: number, to: number): Promise<number> {
  const moments: number[] = [];
  for (let number = from; number < to; number++) {
    if (!child.stdin.write(`${page(number)}\n`)) await once(child.stdin, "drain");
    const isMoment = number >= to - MOMENTS * PAGES_BETWEEN && number % PAGES_BETWEEN === 0;
    if (isMoment) moments.push(megabytes());
  }
  return moments.sort((a, b) => a - b)[moments.length >> 1] as number;
}

try {
  const early = await feed(0, PAGES / 10);
  const late = await feed(PAGES / 10, PAGES);
  child.stdin.end();
  await once(child, "close");
  console.log(
    `After ${PAGES / 10} pages ${early.toFixed(0)} MB, after ${PAGES} pages ${late.toFixed(0)} MB`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
