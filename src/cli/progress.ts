import type { BatchProgress } from "../batch/index.js";

const LINE_EVERY_MILLISECONDS = 10_000;
const MEGABYTE = 1e6;

/** Shows how a batch comes on, on stderr. */
export interface ProgressView {
  show(progress: BatchProgress): void;
  end(): void;
}

/** A bar on a terminal, a plain line every 10 seconds elsewhere. */
export async function progressView(quiet: boolean): Promise<ProgressView> {
  if (quiet) return { show() {}, end() {} };
  return process.stderr.isTTY === true ? await barView() : lineView();
}

async function barView(): Promise<ProgressView> {
  const { SingleBar, Presets } = (await import("cli-progress")).default;
  const format =
    "{bar} {percentage}% | {pages} pages, {speed}/s | {megabytes} MB | {failed} failed | {eta_formatted} left";
  const bar = new SingleBar(
    { format, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  const speed = new Speed();
  const begin = { pages: 0, speed: 0, megabytes: "0", failed: 0 };
  bar.start(1, 0, begin);
  return {
    show(progress) {
      bar.setTotal(Math.max(progress.totalBytes, progress.bytes, 1));
      bar.update(progress.bytes, {
        pages: progress.summary.pages,
        speed: speed.of(progress),
        megabytes: (progress.bytes / MEGABYTE).toFixed(0),
        failed: progress.summary.failed,
      });
    },
    end: () => bar.stop(),
  };
}

function lineView(): ProgressView {
  const speed = new Speed();
  let last = performance.now();
  return {
    show(progress) {
      const rate = speed.of(progress);
      const now = performance.now();
      if (now - last < LINE_EVERY_MILLISECONDS) return;
      last = now;
      const { summary, bytes, totalBytes } = progress;
      const share = totalBytes > 0 ? `${Math.floor((bytes / totalBytes) * 100)}%, ` : "";
      process.stderr.write(
        `${share}${summary.pages} pages, ${rate}/s, ${(bytes / MEGABYTE).toFixed(0)} MB, ${summary.failed} failed\n`,
      );
    },
    end() {},
  };
}

/** Pages per second since this call began, those of an earlier call left out. */
class Speed {
  readonly #started = performance.now();
  #before: number | null = null;

  of({ summary }: BatchProgress): number {
    this.#before ??= summary.pages;
    const seconds = (performance.now() - this.#started) / 1000;
    return Math.round((summary.pages - this.#before) / seconds);
  }
}
