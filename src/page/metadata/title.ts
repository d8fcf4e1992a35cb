/** Signs that sites put between the title of a story, a section and their name. */
const SEPARATORS = /\s+[-–—|»›:•·]+\s+|\s*(?:\||::|»)\s*/g;
/** Words that stand there beside the name of the site. */
const SITE_WORDS: ReadonlySet<string> = new Set([
  "trang chủ",
  "tin tức",
  "tin mới",
  "tin mới nhất",
  "đọc báo online",
  "báo điện tử",
  "báo mới",
  "tin nhanh",
  "thời sự",
]);
const LONGEST = 500;

/** A title without the names of the site that stand before or after it. */
export function cleanTitle(title: string, isSiteName: (text: string) => boolean): string {
  const text = title.slice(0, LONGEST).replace(/\s+/g, " ").trim().normalize("NFC");
  const parts = partsOf(text);
  let [first, last] = [0, parts.length - 1];
  const isSite = (at: number) => {
    const part = text.slice(parts[at]?.start, parts[at]?.end).trim();
    return isSiteName(part) || SITE_WORDS.has(part.toLowerCase());
  };
  while (last > first && isSite(last)) last--;
  while (first < last && isSite(first)) first++;
  return text.slice(parts[first]?.start, parts[last]?.end).trim();
}

function partsOf(text: string): { start: number; end: number }[] {
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATORS)) {
    parts.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ start, end: text.length });
  return parts.filter((part) => part.end > part.start);
}

/** Whether a title is that of a heading in the text: the same words, or those with the site's after them. */
export function sameTitle(title: string, heading: string): boolean {
  const [one, other] = [title.toLowerCase(), heading.toLowerCase()];
  if (one === other) return true;
  return one.startsWith(other) && /^\s*[-–—|»›:•·…]/.test(one.slice(other.length));
}
