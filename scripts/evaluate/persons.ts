/** Whether mentions of one person are told to be one: reported beside the full value, no part of it. */
import type { Links } from "./kinds/field.js";
import type { Verdict } from "./verdict.js";

interface Known {
  readonly verdict: Verdict;
  readonly expected: string;
  readonly got: string;
}

/** Right for a mention that is held together with the same others, of those found, as in gold. */
export function judgePersons(verdicts: readonly Verdict[], links: Links): readonly Verdict[] {
  const known = verdicts.flatMap((verdict) => describe(verdict, links) ?? []);
  const fields = new Map(
    known.map(({ verdict, expected, got }) => {
      const inGold = known.filter((other) => other.expected === expected);
      const found = known.filter((other) => other.got === got);
      const right = inGold.length === found.length && inGold.every((other) => other.got === got);
      const name = (group: readonly Known[]) => group.map((one) => one.verdict.goldId).join(" ");
      const field = {
        field: "person",
        judged: false,
        right,
        expected: name(inGold),
        got: name(found),
      };
      return [verdict, field];
    }),
  );
  return verdicts.map((verdict) => {
    const field = fields.get(verdict);
    return field === undefined ? verdict : { ...verdict, fields: [...verdict.fields, field] };
  });
}

function describe(verdict: Verdict, links: Links): Known | null {
  const { kind, goldId, parsedId } = verdict;
  if (kind !== "officials" || goldId === null || parsedId === null) return null;
  const expected = personOf(links.gold(goldId));
  const got = personOf(links.parsed(parsedId));
  return expected === null || got === null ? null : { verdict, expected, got };
}

function personOf(mention: object | undefined): string | null {
  const person = (mention as { readonly person?: string } | undefined)?.person;
  return person ?? null;
}
