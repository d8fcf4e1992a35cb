import nlp from "compromise/one";
import type { Bulletin, ExtractOptions } from "../records.js";
import { readBulletin, readText } from "./document.js";
import { type Host, viewClassOf, type World } from "./host.js";
import type { VietnameseHost, VietnameseView } from "./types.js";
import { documentClass } from "./view.js";

export type { VietnameseHost, VietnameseView } from "./types.js";

/**
 * A compromise document of a bulletin's whole text, or of any Vietnamese text, over the library's own
 * terms, tags and records. English documents of the same program are left as they are.
 */
export const toCompromise = (
  source: Bulletin | string,
  options: ExtractOptions = {},
): VietnameseView => makeDocument(nlp as unknown as Host, source, options);

/** `nlp.extend(vietnamese)` adds `nlp.vietnamese(source, options)`, with the host's other plugins on it. */
export const vietnamese = {
  // The types of compromise tell of the first argument alone.
  mutate: (_world: object, host?: object): void => {
    (host as VietnameseHost).vietnamese = (source, options = {}) =>
      makeDocument(host as Host, source, options);
  },
};

function makeDocument(host: Host, source: Bulletin | string, options: ExtractOptions) {
  const { document, records } =
    typeof source === "string" ? readText(source, options) : readBulletin(source);
  const Document = documentClass(viewClassOf(host), host.world() as World);
  const view = new Document(document, null, records).compute(["index", "id"]);
  return view as unknown as VietnameseView;
}
