import type { Chunk } from "../patterns/index.js";
import { recordOf } from "../patterns/index.js";
import { NO_RECORDS, type Records, readDocument } from "./document.js";
import type { HostView, HostViewClass, Pointer, TermDocument, World } from "./host.js";
import { type Keep, type Replacement, replaceEach } from "./replace.js";
import { vietnameseWorld } from "./world.js";

/** A class of Vietnamese documents over that of a host. */
export type DocumentClass = new (
  document: TermDocument,
  pointer: Pointer[] | null | undefined,
  records: Records,
) => HostView;

const classes = new WeakMap<HostViewClass, DocumentClass>();

/** The class of Vietnamese documents of a host; its own class and world are left as they are. */
export function documentClass(Base: HostViewClass, host: World): DocumentClass {
  let known = classes.get(Base);
  if (known === undefined) {
    known = derive(Base, vietnameseWorld(host));
    classes.set(Base, known);
  }
  return known;
}

function derive(Base: HostViewClass, world: World): DocumentClass {
  return class VietnameseDocument extends Base {
    readonly #records: Records;

    constructor(document: TermDocument, pointer: Pointer[] | null | undefined, records: Records) {
      super(document, pointer);
      this.world = world;
      this.#records = records;
    }

    /** A view of other terms of this document; whole sentences keep what is known of them. */
    update(pointer?: Pointer[] | null): VietnameseDocument {
      const view = new VietnameseDocument(this.document, pointer, this.#records);
      const cache = this._cache;
      if (cache && pointer?.every((one) => one.length === 1)) {
        view._cache = pointer.map(([sentence]) => cache[sentence]);
      }
      return view;
    }

    toView(pointer?: Pointer[] | null): VietnameseDocument {
      return new VietnameseDocument(this.document, pointer ?? this.ptrs, this.#records);
    }

    fromText(text: string): VietnameseDocument {
      return new VietnameseDocument(readDocument(text), null, NO_RECORDS).compute(["index", "id"]);
    }

    /** The text as written; of several matches with a space between them. */
    override text(format?: unknown): string {
      if (format !== undefined && format !== "text") return super.text(format);
      const phrases = this.docs.map((terms) =>
        terms.map(({ pre, text, post }) => pre + text + post).join(""),
      );
      return this.isFull() ? phrases.join("") : phrases.map((phrase) => phrase.trim()).join(" ");
    }

    /** Finds words and phrases, blind to case, tone placement and final i/y. */
    override lookup(input: unknown, options: object = {}): HostView {
      const isTrie = typeof input === "object" && input !== null && !Array.isArray(input);
      return super.lookup(input, isTrie ? options : { form: "key", ...options });
    }

    replaceWith(input: Replacement, keep: Keep | boolean = {}): VietnameseDocument {
      this.uncache();
      const pointers = replaceEach(this, input, keep === true ? KEEP_ALL : keep || {});
      return this.update(pointers).compute(["index"]);
    }

    dates() {
      return this.#among(this.#records.dates, "Date");
    }

    officials() {
      return this.#among(this.#records.officials, "Official");
    }

    locations() {
      return this.#among(this.#records.locations, "Location");
    }

    statistics() {
      return this.#among(this.#records.statistics, "Statistic");
    }

    /** The records of which some term stands in the view. */
    #among<Record extends { readonly id: string }>(
      records: readonly Record[],
      chunk: Chunk,
    ): readonly Record[] {
      const ids = new Set<string>();
      for (const { chunks = [] } of this.docs.flat()) {
        for (const label of chunks) {
          const id = recordOf(label, chunk);
          if (id !== null) ids.add(id);
        }
      }
      return records.filter(({ id }) => ids.has(id));
    }
  };
}

const KEEP_ALL: Keep = { tags: true, case: true };
