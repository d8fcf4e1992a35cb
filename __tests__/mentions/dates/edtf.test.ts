import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { extract } from "../../../src/index.js";
import { acceptCases } from "../tables.js";

/** Values that the published grammar (levels 0 to 2) does not read; `edtf` is an ES module. */
function invalid(values: readonly string[]): string[] {
  const program = `
    import { parse } from "edtf";
    const values = JSON.parse(process.argv[1]);
    const wrong = values.filter((value) => { try { parse(value, { level: 2 }); return false; } catch { return true; } });
    console.log(JSON.stringify(wrong));`;
  const args = ["--input-type=module", "-e", program, JSON.stringify(values)];
  const options = { cwd: resolve(__dirname, "../../.."), encoding: "utf8" } as const;
  return JSON.parse(execFileSync(process.execPath, args, options));
}

test("every value is valid EDTF", () => {
  const values = acceptCases("dates").flatMap(({ text, options }) =>
    [options, {}].flatMap((given) => extract(text, given).dates.map(({ edtf }) => edtf)),
  );
  const written = [...new Set(values.filter((value) => value !== null))];
  expect(written.length).toBeGreaterThan(80);
  expect(invalid(written)).toEqual([]);
});

test("the check itself refuses what is no EDTF", () => {
  expect(invalid(["2023-10-16", "2023-13", "16/10/2023"])).toEqual(["2023-13", "16/10/2023"]);
});
