import type { BatchProgress } from "../batch/index.js";
import { Pace } from "./pace.js";

const LINE_EVERY_MILLISECONDS = 10_000;

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

const LINE = "{share} | {pages} pages, {speed}/s | {megabytes} MB | {failed} failed | {left}";

async function barView(): Promise<ProgressView> {
  const { SingleBar, Presets } = (await import("cli-progress")).default;
  const bar = new SingleBar(
    { format: `{bar} ${LINE}`, stream: process.stderr, hideCursor: true },
    Presets.shades_classic,
  );
  const pace = new Pace();
  bar.start(1, 0, pace.figures);
  return {
    show(progress) {
      pace.take(progress);
      bar.update(pace.share ?? 0, pace.figures);
    },
    end: () => bar.stop(),
  };
}

function lineView(): ProgressView {
  const pace = new Pace();
  const timer = setInterval(() => {
    const figures: Readonly<Record<string, string>> = pace.figures;
    process.stderr.write(`${LINE.replace(/\{(\w+)\}/g, (_, name) => figures[name] ?? "")}\n`);
  }, LINE_EVERY_MILLISECONDS);
  return { show: (progress) => pace.take(progress), end: () => clearInterval(timer) };
}
