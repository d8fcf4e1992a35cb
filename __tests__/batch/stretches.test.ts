import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readInputs } from "../../src/batch/inputs/index.js";
import { isPlainText, LARGEST_TEXT_PAGE, readStretches } from "../../src/batch/inputs/stretches.js";
import { inFolder } from "../cli/run.js";

/** Comes in pieces of an odd size, as of a stream that heeds no letter. */
async function* stream(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += 10_007) yield bytes.subarray(from, from + 10_007);
}

async function stretchesOf(text: string) {
  const found: { readonly name: string; readonly text: string }[] = [];
  for await (const { source, content } of readStretches("a", stream(text))) {
    found.push({ name: source, text: Buffer.from(content as Uint8Array).toString() });
  }
  return found;
}

const STORY = "Huyện Mai Châu đón khách.\nChợ họp sáng thứ ba.\nGiá mía giảm\n";

test.each([
  ["parted by blank lines", `${STORY}\n`, /\n\n$/],
  ["with line ends of other systems", `${STORY}\n`.replaceAll("\n", "\r\n"), /\n\r\n$/],
  ["without blank lines", STORY, /\.\n$/],
  ["of lines that are no sentences", "Giá mía giảm\n", /m\n$/],
  ["without a line end", "giá mía giảm ".repeat(100), / $/],
  ["without a space", "ạ".repeat(999), /./],
])("text %s comes whole, in stretches that end well", async (_name, piece, end) => {
  const text = piece.repeat(Math.ceil(400_000 / Buffer.byteLength(piece)));
  const stretches = await stretchesOf(text);
  const whole = stretches.map((stretch) => Buffer.byteLength(stretch.text));
  expect(whole.length).toBeGreaterThan(5);
  expect(Math.max(...whole)).toBeLessThanOrEqual(2 * LARGEST_TEXT_PAGE);
  for (const stretch of stretches.slice(0, -1)) expect(stretch.text).toMatch(end);
  const joined = stretches.map((stretch) => stretch.text).join("");
  if (piece.includes(" ")) expect(joined).toBe(text);
});

test("each is named by the number of its first line", async () => {
  const lines = Array.from({ length: 9000 }, (_, at) => `Dòng ${at + 1}.`);
  for (const { name, text } of await stretchesOf(lines.join("\n"))) {
    expect(text.split("\n")[0]).toBe(`Dòng ${name.replace("a:", "")}.`);
  }
});

test.each([
  ["text", "Giá mía giảm.\n", true],
  ["text in a legacy encoding", "Gi\xb8 m\xdda gi\xb6m.\n", true],
  ["HTML", "<html><body><p>Giá mía giảm.</p>", false],
  ["bytes that are no text", "\x89PNG\0\0", false],
  ["UTF-16", "\xff\xfea\0b\0", false],
])("%s is told", (_name, head, isText) => {
  expect(isPlainText(Buffer.from(head, "latin1"))).toBe(isText);
});

test("a text that is a page is one, and so is a large page of HTML", () =>
  inFolder(async (folder) => {
    const files = ["a.txt", "b.html", "c.txt"].map((name) => join(folder, name));
    writeFileSync(files[0] as string, STORY);
    writeFileSync(files[1] as string, `<p>${STORY.repeat(2000)}</p>`);
    writeFileSync(files[2] as string, STORY.repeat(2000));
    const names = async (stretches: boolean) => {
      const found: string[] = [];
      for await (const { source } of readInputs([folder], { bytes: 0 }, { stretches })) {
        found.push(source);
      }
      return found;
    };
    expect(await names(false)).toEqual(files);
    const parted = await names(true);
    expect(parted.slice(0, 3)).toEqual([files[0], files[1], `${files[2]}:1`]);
    expect(parted.length).toBeGreaterThan(10);
  }));
