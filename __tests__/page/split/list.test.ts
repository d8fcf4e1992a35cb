import { parseBulletin } from "../../../src/index.js";

const STORY = "(HBĐT) - Ngày 3/5/2024, xã Thu Phong trồng 12 ha cam.";

test.each([
  ["https://example.com/kinh-te/cam.html", STORY],
  ["https://example.com/trong-cam-1234567.html?page=2", STORY],
  ["https://example.com/cam.html", `<body><h1>Trồng cam</h1><p>${STORY}</p></body>`],
])("a page of one story is no list, whatever its address: %s", (url, page) => {
  const { lead, teasers } = parseBulletin(page, { url });
  expect({ isLead: lead !== null, teasers: teasers.length }).toEqual({ isLead: true, teasers: 0 });
});
