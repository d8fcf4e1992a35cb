import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonLines, page } from "../pages.js";
import { bantin, inFolder } from "../run.js";
import { read } from "./files.js";

test("a page that takes too long fails alone", () =>
  inFolder(async (folder) => {
    const huge = JSON.stringify({ text: `${page(1)}\n`.repeat(120_000) });
    writeFileSync(join(folder, "in.jsonl"), [jsonLines(5), huge, jsonLines(4)].join("\n"));
    const out = join(folder, "out");
    const limits = ["--time-limit", "4000", "--workers", "1"];
    const { code } = await bantin(["batch", join(folder, "in.jsonl"), "--out", out, ...limits]);
    expect(code).toBe(1);
    expect(read(join(out, "errors.jsonl"))).toEqual([
      {
        source: join(folder, "in.jsonl:6"),
        error: { code: "too-slow", message: expect.any(String) },
      },
    ]);
    expect(read(join(out, "bulletins.jsonl"))).toHaveLength(9);
  }));
