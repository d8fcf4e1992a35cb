/** Stands between two pages where the second is slow to come. */
export const PAUSE = Symbol("pause");

/** The same pages, with a pause before each that takes longer than `patience` milliseconds. */
export async function* markPauses<Page>(
  pages: AsyncIterable<Page>,
  patience: number,
): AsyncGenerator<Page | typeof PAUSE> {
  const source = pages[Symbol.asyncIterator]();
  let coming: Promise<IteratorResult<Page>> | null = null;
  try {
    for (;;) {
      coming = source.next();
      if (await isLate(coming, patience)) yield PAUSE;
      const { done, value } = await coming;
      coming = null;
      if (done === true) return;
      yield value;
    }
  } finally {
    const closing = source.return?.();
    // Whoever leaves does not wait for a page that may never come.
    if (coming === null) await closing;
    else closing?.catch(() => {});
  }
}

function isLate(coming: Promise<unknown>, patience: number): Promise<boolean> {
  return new Promise((tell) => {
    const timer = setTimeout(tell, patience, true);
    const inTime = () => {
      clearTimeout(timer);
      tell(false);
    };
    coming.then(inTime, inTime);
  });
}
