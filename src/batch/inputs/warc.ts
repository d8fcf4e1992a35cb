import { WARCParser, type WARCRecord } from "warcio";
import { isEncoding } from "../../page/index.js";
import { failed, ownBytes, type PageFailure, type PageSource } from "../page.js";
import type { Stretches } from "./bytes.js";
import { decompressed, type Opened } from "./compression.js";
import { readMembers } from "./gzip-members.js";
import { splitRecords } from "./warc-records.js";

const READABLE = /html|text\/plain|xml/i;
const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
const ANSWERED = 200;

/**
 * Pages from a WARC: every HTML or text response that was answered with 200, and what other records
 * hold of such (resources; conversions, as WET files are made of). A corrupt record fails alone.
 */
export async function* readWarc(
  source: string,
  opened: Opened,
): AsyncGenerator<PageSource | PageFailure> {
  let number = 0;
  try {
    for await (const record of splitRecords(stretchesOf(opened))) {
      number++;
      const name = `${source}:${number}`;
      if ("problem" in record) yield failed(name, "bad-record", record.problem);
      else yield* readRecord(record.bytes, name);
    }
  } catch (error) {
    yield failed(`${source}:${number + 1}`, "bad-record", messageOf(error));
    return;
  }
  if (number === 0) yield failed(source, "bad-record", "it holds no WARC record");
}

/** A WARC is compressed record by record, so that what follows a damaged one can be read. */
const stretchesOf = (opened: Opened): Stretches =>
  opened.compression === "gzip"
    ? readMembers(opened.stream as AsyncIterable<Buffer>)
    : (decompressed(opened) as AsyncIterable<Buffer>);

async function* readRecord(
  bytes: Buffer,
  source: string,
): AsyncGenerator<PageSource | PageFailure> {
  try {
    const record = await new WARCParser(pieces(bytes)).parse();
    const type = record === null ? null : pageType(record);
    if (record === null || type === null) return;
    const content = await record.readFully(true);
    yield { source, content: ownBytes(content), ...aboutRecord(record, type) };
  } catch (error) {
    yield failed(source, "bad-record", messageOf(error));
  }
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The content type of a record that holds a page, or null. */
function pageType({ warcType, warcContentType, httpHeaders }: WARCRecord): string | null {
  if (warcType === "resource" || warcType === "conversion") {
    return READABLE.test(warcContentType ?? "") ? (warcContentType ?? null) : null;
  }
  if (warcType !== "response" || httpHeaders?.statusCode !== ANSWERED) return null;
  const type = httpHeaders.headers.get("Content-Type") ?? "";
  return READABLE.test(type) ? type : null;
}

function aboutRecord(record: WARCRecord, type: string): Pick<PageSource, "options" | "fields"> {
  const charset = CHARSET.exec(type)?.[1];
  // Servers name encodings that there are not: the bytes tell, then.
  const encoding = charset !== undefined && isEncoding(charset) ? charset : undefined;
  const url = record.warcTargetURI;
  return {
    options: { ...(url ? { url } : {}), ...(encoding === undefined ? {} : { encoding }) },
    fields: { crawledAt: record.warcDate ?? null },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
