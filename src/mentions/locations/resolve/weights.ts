/**
 * What speaks for one of the units that share a name. Only the order matters: a holder in the text
 * outweighs all else, then the level that a bare name is of, then the page's home, then the map.
 */
export const WEIGHTS = {
  /** Each unit named as its holder. */
  holder: 100,
  /** A unit named before it lies in it. */
  holding: 50,
  /** A bare name is of the highest level that bears it. */
  bareProvince: 200,
  bareDistrict: 25,
  /** A district no longer on the map yields to the commune that inherited its name. */
  bareFormerDistrict: 6,
  /** One that is called so only besides its own name: "Huế" was the city before the province. */
  otherName: -20,
  /** A unit named beside it lies under the same district, or province. */
  siblingDistrict: 20,
  siblingProvince: 7,
  homeDistrict: 12,
  homeProvince: 10,
  /** A bare name is rather of a commune at home than of a district elsewhere, of a district there than of either: "qua Vụ Bản". */
  bareAtHome: 30,
  /** On the map of the day. */
  current: 8,
  /** On a map to come, said before it came. */
  future: -4,
} as const;

/** What lies within this of the best stays possible. */
export const MARGIN = 4;
