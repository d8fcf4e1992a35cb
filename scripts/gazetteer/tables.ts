import type { UnitRecord } from "./types.js";

/** The day on which districts ended and the 34 provinces began. */
export const NEW_MAP_DAY = "2025-07-01";

/** Provinces since 1 July 2025 with the former ones they cover: Resolution 202/2025/QH15. */
export const PROVINCES_2025: readonly (readonly [now: string, before: readonly string[]])[] = [
  ["01", ["01"]],
  ["04", ["04"]],
  ["08", ["02", "08"]],
  ["11", ["11"]],
  ["12", ["12"]],
  ["14", ["14"]],
  ["15", ["10", "15"]],
  ["19", ["06", "19"]],
  ["20", ["20"]],
  ["22", ["22"]],
  ["24", ["24", "27"]],
  ["25", ["17", "25", "26"]],
  ["31", ["30", "31"]],
  ["33", ["33", "34"]],
  ["37", ["35", "36", "37"]],
  ["38", ["38"]],
  ["40", ["40"]],
  ["42", ["42"]],
  ["44", ["44", "45"]],
  ["46", ["46"]],
  ["48", ["48", "49"]],
  ["51", ["51", "62"]],
  ["52", ["52", "64"]],
  ["56", ["56", "58"]],
  ["66", ["54", "66"]],
  ["68", ["60", "67", "68"]],
  ["75", ["70", "75"]],
  ["79", ["74", "77", "79"]],
  ["80", ["72", "80"]],
  ["82", ["82", "87"]],
  ["86", ["83", "84", "86"]],
  ["91", ["89", "91"]],
  ["92", ["92", "93", "94"]],
  ["96", ["95", "96"]],
];

/** Between two maps, the day from which most of what differs was in force. */
export const DEFAULT_DAYS = ["2020-01-01", "2025-01-01", "2025-03-01"] as const;

/** Provinces whose changes between the maps took effect on another day. */
export const PROVINCE_DAYS: Readonly<Record<string, readonly (string | null)[]>> = {
  "01": ["2020-03-01", null, null],
  "14": [null, null, "2025-02-01"],
  "30": ["2019-12-01", null, null],
  "36": [null, "2024-09-01", null],
  "38": ["2019-12-01", null, null],
  "79": ["2021-01-01", null, null],
};

/** Districts with a day of their own for themselves and their communes, by the maps it lies between. */
export const DISTRICT_DAYS: Readonly<Record<string, readonly (string | null)[]>> = {
  "044": ["2020-03-01", null, null],
  "045": ["2020-03-01", null, null],
  "046": ["2020-03-01", null, null],
  "047": ["2020-03-01", null, null],
  "049": ["2020-03-01", null, null],
  "050": ["2020-03-01", null, null],
  "172": ["2022-04-10", null, null],
  "205": [null, "2024-11-01", null],
  "222": [null, "2024-02-01", null],
  "259": ["2023-04-10", null, null],
  "261": ["2021-11-01", null, null],
  "262": ["2023-04-10", null, null],
  "292": ["2019-11-01", null, null],
  "407": ["2020-06-01", null, null],
  "412": [null, "2024-12-01", null],
  "413": [null, "2024-12-01", null],
  "525": ["2020-02-01", null, null],
  "526": ["2020-02-01", null, null],
  "534": ["2020-02-01", null, null],
  "543": ["2020-06-01", null, null],
  "564": ["2020-06-01", null, null],
  "681": [null, "2024-12-01", null],
  "682": [null, "2024-12-01", null],
  "683": [null, "2024-12-01", null],
  "697": ["2022-10-01", null, null],
  "709": ["2020-02-01", null, null],
  "712": ["2020-02-01", null, null],
  "721": [null, "2024-05-01", null],
  "723": ["2023-04-10", null, null],
  "724": ["2020-02-01", null, null],
  "725": ["2020-02-01", null, null],
  "816": [null, "2024-05-01", null],
  "868": ["2020-11-01", null, null],
  "890": ["2023-04-10", null, null],
  "911": ["2021-03-01", null, null],
  "931": ["2020-02-01", null, null],
};

/** Districts that ended before July 2025, with the one that took them in. */
export const DISTRICT_SUCCESSORS: Readonly<Record<string, string>> = {
  "044": "045",
  "046": "047",
  "050": "049",
  "151": "148",
  "204": "193",
  "221": "213",
  "358": "356",
  "369": "374",
  "405": "380",
  "413": "412",
  "448": "445",
  "483": "482",
  "519": "509",
  "526": "525",
  "681": "682",
  "683": "682",
  "752": "753",
  "762": "769",
  "763": "769",
};

/** Provinces that ended before July 2025, with the one that took them in. */
export const PROVINCE_SUCCESSORS: Readonly<Record<string, string>> = { "28": "01" };

/**
 * Communes that ended before July 2025, with the one that took them in, or most of them, where no
 * source tells: those of Hòa Bình by Resolution 830/NQ-UBTVQH14 of 17 December 2019.
 */
export const COMMUNE_SUCCESSORS: Readonly<Record<string, string>> = {
  "04810": "04828",
  "04822": "04789",
  "04837": "04834",
  "04843": "04846",
  "04864": "04867",
  "04900": "04897",
  "04909": "04912",
  "04915": "04894",
  "04933": "04906",
  "04948": "04957",
  "04963": "04951",
  "04966": "04969",
  "04972": "04969",
  "04975": "04969",
  "04993": "04987",
  "04996": "05008",
  "05002": "04987",
  "05011": "05017",
  "05020": "05035",
  "05023": "05008",
  "05029": "04978",
  "05032": "05017",
  "05044": "05038",
  "05050": "05038",
  "05053": "04978",
  "05056": "05035",
  "05059": "05047",
  "05062": "05041",
  "05071": "05065",
  "05074": "04981",
  "05107": "05104",
  "05113": "05104",
  "05122": "05125",
  "05131": "05134",
  "05146": "05128",
  "05149": "05158",
  "05155": "05128",
  "05161": "05158",
  "05179": "05176",
  "05185": "05182",
  "05188": "05176",
  "05203": "04882",
  "05215": "05206",
  "05218": "05221",
  "05230": "05227",
  "05236": "05242",
  "05239": "05254",
  "05260": "05254",
  "05296": "05299",
  "05311": "05299",
  "05314": "05335",
  "05317": "05335",
  "05326": "05266",
  "05359": "05365",
  "05377": "05353",
  "05401": "05395",
  "05407": "05392",
  "05410": "05425",
  "05416": "05419",
};

/** Island districts without communes, with the special zones they became. */
export const ISLAND_DISTRICTS: Readonly<Record<string, string>> = {
  "318": "11948",
  "471": "19742",
  "498": "20333",
  "536": "21548",
  "755": "26732",
};

/** Provinces that changed their type or name, or ended, between the layers: code, type, name, from, to. */
export const PROVINCE_HISTORY: readonly UnitRecord[] = [
  // Resolution 15/2008/QH12: Hà Tây into Hà Nội.
  { code: "28", type: "t", name: "Hà Tây", parent: "", from: null, to: "2008-08-01" },
  // Resolution 175/2024/QH15: Thừa Thiên Huế becomes the city of Huế.
  { code: "46", type: "t", name: "Thừa Thiên Huế", parent: "", from: null, to: "2025-01-01" },
  { code: "46", type: "T", name: "Huế", parent: "", from: "2025-01-01", to: null },
];

/** Units that another unit held before: until the day, under the parent, with another type where given. */
export const EARLIER_PARENTS: readonly {
  readonly until: string;
  readonly parent: string;
  readonly units: readonly string[];
}[] = [
  {
    // Resolution 15/2008/QH12: Hà Tây into Hà Nội.
    until: "2008-08-01",
    parent: "28",
    units: "268 269 271 272 273 274 275 276 277 278 279 280 281 282".split(" "),
  },
  // The same resolution: Mê Linh from Vĩnh Phúc, four communes from Lương Sơn, Hòa Bình.
  { until: "2008-08-01", parent: "26", units: ["250"] },
  { until: "2008-08-01", parent: "152", units: "04927 04930 04936 04939".split(" ") },
];

/**
 * Communes that the crosswalk lacks under their code, with their commune of the new map: Ia Mơ was
 * not rearranged, the others stand there under another code or name.
 */
export const COMMUNE_TARGETS: Readonly<Record<string, string>> = {
  "03898": "03910",
  "04003": "04000",
  "07693": "07682",
  "07732": "07681",
  "07744": "07681",
  "20176": "20179",
  "20674": "20669",
  "23938": "23737",
};

/** Communes whose code stands in the list of January 2025 alone and in no resolution: successor unknown. */
export const UNKNOWN_TARGETS: readonly string[] = [
  "16411",
  "18448",
  "25102",
  "25174",
  "25177",
  "25186",
];

/** What gazetteer sources must add up to; the build fails where they do not. */
export const EXPECTED = {
  old: { provinces: 63, districts: 705, communes: 10599 },
  new: { provinces: 34, communes: 3321, types: { x: 2621, f: 687, k: 13 } },
  newCommunesOf: { "25": 148, "79": 168, "01": 126 } as Readonly<Record<string, number>>,
  hoaBinh: { districts: 10, communes: 151, types: { x: 129, f: 12, r: 10 }, successors: 46 },
  /** Hòa Bình's communes by district. */
  hoaBinhDistricts: {
    "148": 19,
    "150": 17,
    "152": 11,
    "153": 17,
    "154": 10,
    "155": 16,
    "156": 16,
    "157": 24,
    "158": 11,
    "159": 10,
  } as Readonly<Record<string, number>>,
  hoaBinh2019: { districts: 11, communes: 210 },
} as const;

/** A day on which the old map as counted above was in force. */
export const OLD_MAP_DAY = "2023-10-16";
