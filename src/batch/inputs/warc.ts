import type { Readable } from "node:stream";
import { WARCParser, type WARCRecord } from "warcio";
import { failed, type PageFailure, type PageSource } from "../page.js";

const READABLE = /html|text\/plain|xml/i;
const CHARSET = /charset\s*=\s*["']?([\w-]+)/i;
const ANSWERED = 200;

/** Pages from a WARC: every HTML or text response that was answered with 200. */
export async function* readWarc(
  source: string,
  stream: Readable,
): AsyncGenerator<PageSource | PageFailure> {
  let number = 0;
  try {
    for await (const record of new WARCParser(stream)) {
      number++;
      yield* readRecord(record, `${source}:${number}`);
    }
  } catch (error) {
    yield failed(`${source}:${number + 1}`, "bad-record", messageOf(error));
    return;
  }
  if (number === 0) yield failed(source, "bad-record", "it holds no WARC record");
}

async function* readRecord(
  record: WARCRecord,
  source: string,
): AsyncGenerator<PageSource | PageFailure> {
  // Bytes that the record says it has and the file does not: the parser ends there in silence.
  const missing = record.reader as { readonly limit?: number };
  const type = pageType(record);
  if (type === null) {
    await record.skipFully();
    if ((missing.limit ?? 0) > 0) yield cutOff(source);
    return;
  }
  try {
    const content = await record.readFully(true);
    const isWhole = (missing.limit ?? 0) === 0;
    yield isWhole ? { source, content, ...aboutRecord(record, type) } : cutOff(source);
  } catch (error) {
    yield failed(source, "bad-record", messageOf(error));
  }
}

const cutOff = (source: string) => failed(source, "bad-record", "the file ends inside the record");

/** The content type of a record that holds a page, or null. */
function pageType({ warcType, httpHeaders }: WARCRecord): string | null {
  if (warcType !== "response" || httpHeaders?.statusCode !== ANSWERED) return null;
  const type = httpHeaders.headers.get("Content-Type") ?? "";
  return READABLE.test(type) ? type : null;
}

function aboutRecord(record: WARCRecord, type: string): Pick<PageSource, "options" | "fields"> {
  const encoding = CHARSET.exec(type)?.[1];
  const url = record.warcTargetURI;
  return {
    options: { ...(url ? { url } : {}), ...(encoding === undefined ? {} : { encoding }) },
    fields: { crawledAt: record.warcDate ?? null },
  };
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
