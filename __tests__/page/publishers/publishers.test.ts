import {
  PUBLISHERS,
  publisherOfHost,
  publisherOfMarker,
  publisherOfName,
  publisherOfUrl,
} from "../../../src/page/publishers/index.js";

describe("publishers", () => {
  it("counts Báo Hòa Bình and fifteen sister papers at least", () => {
    expect(PUBLISHERS.filter(({ province }) => province !== null).length).toBeGreaterThanOrEqual(
      16,
    );
  });

  it("gives no host, marker or name to two publishers", () => {
    const hosts = PUBLISHERS.flatMap((profile) => profile.hosts);
    const markers = PUBLISHERS.flatMap((profile) => profile.markers);
    const names = PUBLISHERS.flatMap((profile) => [profile.name, ...profile.aliases]);
    for (const list of [hosts, markers, names]) expect(new Set(list).size).toBe(list.length);
  });

  it.each(PUBLISHERS.map((profile) => [profile.name, profile] as const))(
    "finds %s",
    (_, profile) => {
      for (const host of profile.hosts) {
        expect(host).toMatch(/^[a-z\d.-]+$/);
        expect(publisherOfHost(`www.${host}`)).toBe(profile);
      }
      for (const marker of profile.markers)
        expect(publisherOfMarker(`(${marker}) -`)).toBe(profile);
      for (const name of [profile.name, ...profile.aliases])
        expect(publisherOfName(name)).toBe(profile);
      if (profile.province !== null) expect(profile.province).toMatch(/^\d\d$/);
    },
  );

  it.each([
    ["HBĐT", "Báo Hòa Bình", "17"],
    ["(HBDT)-", "Báo Hòa Bình", "17"],
    ["(HBÐT) –", "Báo Hòa Bình", "17"],
    ["(HB0) —", "Báo Hòa Bình", "17"],
    ["(hbđt)", "Báo Hòa Bình", "17"],
    ["(Baothanhhoa.vn) -", "Báo Thanh Hóa", "38"],
    ["Chinhphu.vn", "Báo điện tử Chính phủ", null],
    ["VOV.VN -", "Báo điện tử VOV", null],
    ["(TN&MT) -", "Báo Tài nguyên và Môi trường", null],
    ["(Dân trí)", "Báo Dân trí", null],
    ["BHG -", "Báo Hà Giang", "02"],
    ["baolaocai.vn", "Báo Lào Cai", "10"],
  ])("reads the marker %s", (marker, name, province) => {
    const found = publisherOfMarker(marker);
    expect([found?.name, found?.province]).toEqual([name, province]);
  });

  it.each([
    ["https://baohoabinh.com.vn/11/1/A.htm", "Báo Hòa Bình"],
    ["http://m.tuoitre.vn:8080/x.htm", "Báo Tuổi Trẻ"],
    ["https://ims.baohoabinh.com.vn/NewsImg/1.jpg", "Báo Hòa Bình"],
    ["https://notbaohoabinh.com.vn/", undefined],
    ["https://com.vn/", undefined],
    ["not an address", undefined],
  ])("reads the address %s", (url, name) => {
    expect(publisherOfUrl(url)?.name).toBe(name);
  });

  it("knows no publisher of nothing", () => {
    expect(publisherOfUrl(null)).toBeNull();
    expect(publisherOfMarker("")).toBeNull();
    expect(publisherOfMarker("UBND")).toBeNull();
    expect(publisherOfHost("")).toBeNull();
  });
});
