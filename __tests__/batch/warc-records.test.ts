import { gzipSync } from "node:zlib";
import { readMembers } from "../../src/batch/inputs/gzip-members.js";
import { type RawRecord, splitRecords } from "../../src/batch/inputs/warc-records.js";

const record = (number: number, body = `Trang ${number}\n`.repeat(30)): string =>
  [
    "WARC/1.0",
    "WARC-Type: resource",
    `WARC-Record-ID: <urn:test:${number}>`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    "",
    `${body}\r\n\r\n`,
  ].join("\r\n");

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) {
    yield Buffer.from(bytes.subarray(from, from + size));
  }
}

/** Numbers of the records that are read, and what is said in the place of others. */
async function readAll(records: AsyncIterable<RawRecord>): Promise<(number | string)[]> {
  const all: (number | string)[] = [];
  for await (const one of records) {
    if ("problem" in one) all.push(one.problem);
    else all.push(Number(/urn:test:(\d+)/.exec(one.bytes.toString())?.[1]));
  }
  return all;
}

const PIECES = [7, 1000, 1 << 20];

describe.each(PIECES)("in pieces of %d bytes", (size) => {
  const plain = (...parts: string[]) =>
    readAll(splitRecords(inPieces(Buffer.from(parts.join("")), size)));
  const members = (...parts: Buffer[]) =>
    readAll(splitRecords(readMembers(inPieces(Buffer.concat(parts), size))));
  const member = (number: number) => gzipSync(record(number));

  test("whole records", async () => {
    expect(await plain(record(1), record(2), record(3))).toEqual([1, 2, 3]);
    expect(await members(member(1), member(2), member(3))).toEqual([1, 2, 3]);
    expect(await members(gzipSync(record(1) + record(2)))).toEqual([1, 2]);
    expect(await plain("")).toEqual([]);
  });

  test.each([
    ["a length that is too short", record(2).replace(/Length: \d+/, "Length: 100")],
    ["a length that is too long", record(2).replace(/Length: \d+/, "Length: 500")],
    ["a length beyond the file", record(2).replace(/Length: \d+/, "Length: 5000")],
    ["no length", record(2).replace("Content-Length", "Content-Longth")],
    ["no head", record(2).replace("WARC/1.0", "XXXX/1.0")],
  ])("a corrupt record fails alone: %s", async (_name, corrupt) => {
    expect(await plain(record(1), corrupt, record(3), record(4))).toEqual([
      ...[1, expect.any(String), 3, 4],
    ]);
  });

  test("a member that is damaged fails alone, wherever a byte is wrong", async () => {
    const [before, damaged, after] = [member(1), member(2), member(3)];
    for (let at = 0; at < damaged.length; at++) {
      // The time, the system and the extra flags of its head say nothing.
      if (at >= 4 && at < 10) continue;
      const wrong = Buffer.from(damaged);
      wrong[at] = 0xff ^ (wrong[at] as number);
      const read = await members(before, wrong, after);
      expect([at, read.filter((one) => typeof one === "number")]).toEqual([at, [1, 3]]);
      expect(read.some((one) => typeof one === "string")).toBe(true);
    }
  });

  test("a file that ends inside a record says so, after what is whole", async () => {
    const text = record(1) + record(2);
    expect(await plain(text.slice(0, -60))).toEqual([1, expect.stringMatching(/ends inside/)]);
    const two = Buffer.concat([member(1), member(2)]);
    expect(await members(two.subarray(0, -9))).toEqual([1, expect.stringMatching(/damaged/)]);
  });
});
