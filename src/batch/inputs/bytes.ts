/** What a stream gives; null where a stretch of it was damaged and is left out. */
export type Stretches = AsyncIterable<Buffer | null>;

/** Bytes of a stream to be looked at before they are taken. A damaged stretch ends what can be looked at. */
export class ByteQueue {
  readonly #source: AsyncIterator<Buffer | null>;
  #bytes: Buffer = Buffer.alloc(0);
  #isDamaged = false;
  #isEnded = false;

  constructor(source: Stretches) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Reads on until `length` bytes can be looked at; false where the stream ends or is damaged before. */
  async has(length: number): Promise<boolean> {
    const chunks = [this.#bytes];
    let held = this.#bytes.length;
    while (held < length && !this.#isDamaged && !this.#isEnded) {
      const { done, value } = await this.#source.next();
      if (done === true) this.#isEnded = true;
      else if (value === null) this.#isDamaged = true;
      else {
        chunks.push(value);
        held += value.length;
      }
    }
    if (chunks.length > 1) this.#bytes = Buffer.concat(chunks);
    return held >= length;
  }

  /** Whether what can be looked at ends where a stretch was damaged. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** What can be looked at without reading on. */
  get bytes(): Buffer {
    return this.#bytes;
  }

  take(length: number): Buffer {
    const taken = this.#bytes.subarray(0, length);
    this.#bytes = this.#bytes.subarray(length);
    return taken;
  }

  /** Passes over bytes without holding them; false where there are not so many. */
  async skip(length: number): Promise<boolean> {
    let left = length;
    while (await this.has(1)) {
      left -= this.take(left).length;
      if (left === 0) return true;
    }
    return left === 0;
  }

  /** Goes on behind a damaged stretch, where that was what ended the bytes; what was before it is dropped. */
  passDamage(): boolean {
    if (!this.#isDamaged) return false;
    this.#isDamaged = false;
    this.#bytes = Buffer.alloc(0);
    return true;
  }

  /** Leaves the source. */
  async close(): Promise<void> {
    await this.#source.return?.();
  }
}
