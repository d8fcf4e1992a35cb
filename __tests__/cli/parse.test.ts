import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseBulletin } from "../../src/index.js";
import { bantin, inFolder, PROGRAM, version } from "./run.js";

const PAGE = `(HBĐT) - Ngày 3/5, tại xã Thu Phong, UBND huyện Cao Phong tổ chức ngày hội cam.
Đồng chí Bùi Văn Khởi, Chủ tịch UBND huyện Cao Phong dự.
Hà Linh
(HBĐT) - Sáng 2/5, huyện Mai Châu khai trương chợ đêm.
`;

test("prints the bulletin that the library gives, from a file and from standard input", async () => {
  const expected = JSON.stringify(parseBulletin(PAGE, { publishedAt: "2024-05-04" }));
  const flags = ["--published-at", "2024-05-04"];
  await inFolder(async (folder) => {
    const file = join(folder, "một trang.txt");
    writeFileSync(file, PAGE);
    const fromFile = await bantin(["parse", file, ...flags]);
    expect(fromFile).toEqual({ code: 0, stdout: `${expected}\n`, stderr: "" });
  });
  const fromInput = await bantin(["parse", "-", ...flags], PAGE);
  expect(fromInput).toEqual({ code: 0, stdout: `${expected}\n`, stderr: "" });
});

test("--pretty indents and --explain adds the trace", async () => {
  const { stdout } = await bantin(
    ["parse", "-", "--pretty", "--explain", "--format", "text"],
    PAGE,
  );
  expect(stdout.startsWith('{\n  "schema": 1,\n')).toBe(true);
  expect(JSON.parse(stdout)).toEqual(parseBulletin(PAGE, { explain: true, format: "text" }));
});

test("--patterns adds what the patterns of a file match, and tells what is wrong with them", () =>
  inFolder(async (folder) => {
    const file = join(folder, "patterns.json");
    const patterns = { fair: "khai trương [<what>.+]" };
    writeFileSync(file, JSON.stringify(patterns));
    const { stdout } = await bantin(["parse", "-", "--patterns", file], PAGE);
    expect(JSON.parse(stdout)).toEqual(parseBulletin(PAGE, { patterns }));
    expect(JSON.parse(stdout).teasers[0].mentions.custom).toHaveLength(1);
    writeFileSync(file, '{"fair": "#Fair"}');
    const wrong = await bantin(["parse", "-", "--patterns", file], PAGE);
    expect(wrong).toMatchObject({ code: 2, stdout: "" });
    expect(wrong.stderr).toMatch(
      /^bantin: pattern "fair", at character 1: .*\n {2}#Fair\n {2}\^\n$/,
    );
    writeFileSync(file, "fair");
    const unread = await bantin(["parse", "-", "--patterns", file], PAGE);
    expect(unread).toMatchObject({ code: 2, stderr: expect.stringContaining("it is no JSON") });
  }));

test("--help and --version answer on standard output", async () => {
  expect(await bantin(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  const help = await bantin(["parse", "--help"]);
  expect(help.code).toBe(0);
  for (const flag of ["--pretty", "--published-at", "--format", "--explain"]) {
    expect(help.stdout).toContain(flag);
  }
});

describe("one clear line on stderr", () => {
  const oneLine = (text: string) => text.trim().split("\n").length === 1;

  test("for input that cannot be read: exit code 1", () =>
    inFolder(async (folder) => {
      const files: Record<string, [content: string | Uint8Array | null, said: RegExp]> = {
        "empty.html": ["", /empty/],
        "blank.txt": [" \n\t\n", /empty/],
        "picture.jpg": [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /binary/],
        "missing.txt": [null, /no such file/],
      };
      for (const [name, [content, said]] of Object.entries(files)) {
        const file = join(folder, name);
        if (content !== null) writeFileSync(file, content);
        const { code, stdout, stderr } = await bantin(["parse", file]);
        expect({ name, code, stdout }).toEqual({ name, code: 1, stdout: "" });
        expect(stderr).toMatch(said);
        expect(stderr).toContain(name);
        expect(oneLine(stderr)).toBe(true);
      }
      mkdirSync(join(folder, "pages"));
      expect((await bantin(["parse", join(folder, "pages")])).stderr).toMatch(/folder/);
      const locked = join(folder, "locked.txt");
      writeFileSync(locked, PAGE);
      chmodSync(locked, 0);
      // The administrator may read what nobody may.
      if (process.getuid?.() !== 0) {
        expect((await bantin(["parse", locked])).stderr).toMatch(/permissions/);
      }
    }));

  test.each([
    ["an unknown command", ["pars"], /parse/],
    ["no file", ["parse"], /file/],
    ["an unknown flag", ["parse", "-", "--prety"], /--pretty/],
    ["a date that is none", ["parse", "-", "--published-at", "16/10/2023"], /2023-10-16/],
    ["a format that is none", ["parse", "-", "--format", "pdf"], /html/],
  ])("for %s: exit code 2", async (_name, args, said) => {
    const { code, stdout, stderr } = await bantin(args, PAGE);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(said);
  });
});

test("a closed pipe is no error", () => {
  const command = `"${process.execPath}" "${PROGRAM}" parse - --pretty --explain | head -1`;
  const { stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${command}`], {
    input: PAGE.repeat(400),
    encoding: "utf8",
  });
  expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
});
