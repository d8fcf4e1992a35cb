import { anNinhThuDo } from "./an-ninh-thu-do.js";
import { antv } from "./antv.js";
import { bacGiang } from "./bac-giang.js";
import { bacNinh } from "./bac-ninh.js";
import { binhPhuoc } from "./binh-phuoc.js";
import { chinhPhu } from "./chinh-phu.js";
import { congAnNhanDan } from "./cong-an-nhan-dan.js";
import { congAnTpHcm } from "./cong-an-tp-hcm.js";
import { daNang } from "./da-nang.js";
import { dakLak } from "./dak-lak.js";
import { danTri } from "./dan-tri.js";
import { danViet } from "./dan-viet.js";
import { dangCongSan } from "./dang-cong-san.js";
import { dienBien } from "./dien-bien.js";
import { dongNai } from "./dong-nai.js";
import { haGiang } from "./ha-giang.js";
import { haNoiMoi } from "./ha-noi-moi.js";
import { haTinh } from "./ha-tinh.js";
import { hoaBinh } from "./hoa-binh.js";
import { hue } from "./hue.js";
import { ictNews } from "./ict-news.js";
import { kinhTeDoThi } from "./kinh-te-do-thi.js";
import { laiChau } from "./lai-chau.js";
import { lamDong } from "./lam-dong.js";
import { langSon } from "./lang-son.js";
import { laoCai } from "./lao-cai.js";
import { laoDong } from "./lao-dong.js";
import { matTran } from "./mat-tran.js";
import { ngheAn } from "./nghe-an.js";
import { nguoiLaoDong } from "./nguoi-lao-dong.js";
import { nhaBaoCongLuan } from "./nha-bao-cong-luan.js";
import { nhanDan } from "./nhan-dan.js";
import { ninhBinh } from "./ninh-binh.js";
import { phapLuatTpHcm } from "./phap-luat-tp-hcm.js";
import { phapLuatVietNam } from "./phap-luat-viet-nam.js";
import { phuTho } from "./phu-tho.js";
import type { Layout, PublisherProfile } from "./profile.js";
import { quanDoiNhanDan } from "./quan-doi-nhan-dan.js";
import { quangBinh } from "./quang-binh.js";
import { quangNam } from "./quang-nam.js";
import { quangNinh } from "./quang-ninh.js";
import { saiGonGiaiPhong } from "./sai-gon-giai-phong.js";
import { sonLa } from "./son-la.js";
import { taiNguyenMoiTruong } from "./tai-nguyen-moi-truong.js";
import { tayNinh } from "./tay-ninh.js";
import { thaiNguyen } from "./thai-nguyen.js";
import { thanhHoa } from "./thanh-hoa.js";
import { thanhNien } from "./thanh-nien.js";
import { thiDuaKhenThuong } from "./thi-dua-khen-thuong.js";
import { thongTanXa } from "./thong-tan-xa.js";
import { tienPhong } from "./tien-phong.js";
import { tuoiTre } from "./tuoi-tre.js";
import { tuyenQuang } from "./tuyen-quang.js";
import { vanHoa } from "./van-hoa.js";
import { vietnamNet } from "./vietnam-net.js";
import { vietnamPlus } from "./vietnam-plus.js";
import { vinhPhuc } from "./vinh-phuc.js";
import { vnExpress } from "./vn-express.js";
import { vov } from "./vov.js";
import { vtcNews } from "./vtc-news.js";
import { vtv } from "./vtv.js";
import { yenBai } from "./yen-bai.js";

export type { Layout, PublisherProfile, StoryIds } from "./profile.js";
export { type Stretch, stretchOf } from "./story-ids.js";

/** All profiles. A publisher that is not here is read without one. */
export const PUBLISHERS: readonly PublisherProfile[] = [
  hoaBinh,
  haGiang,
  binhPhuoc,
  thanhHoa,
  ngheAn,
  phuTho,
  vinhPhuc,
  sonLa,
  yenBai,
  laoCai,
  langSon,
  quangNinh,
  haTinh,
  bacNinh,
  thaiNguyen,
  dakLak,
  quangBinh,
  tayNinh,
  dongNai,
  daNang,
  bacGiang,
  tuyenQuang,
  dienBien,
  laiChau,
  haNoiMoi,
  ninhBinh,
  hue,
  quangNam,
  lamDong,
  phapLuatTpHcm,
  saiGonGiaiPhong,
  congAnTpHcm,
  kinhTeDoThi,
  anNinhThuDo,
  taiNguyenMoiTruong,
  danTri,
  danViet,
  matTran,
  chinhPhu,
  nhaBaoCongLuan,
  tuoiTre,
  thanhNien,
  tienPhong,
  nguoiLaoDong,
  laoDong,
  vanHoa,
  phapLuatVietNam,
  vov,
  vtv,
  vtcNews,
  thongTanXa,
  vietnamPlus,
  antv,
  congAnNhanDan,
  quanDoiNhanDan,
  nhanDan,
  thiDuaKhenThuong,
  dangCongSan,
  vnExpress,
  vietnamNet,
  ictNews,
];

const BY_HOST: ReadonlyMap<string, PublisherProfile> = new Map(
  PUBLISHERS.flatMap((profile) => profile.hosts.map((host) => [host, profile])),
);
/** Hosts are markers as well, "(Baothanhhoa.vn) -", but a marker of one's own goes first. */
const BY_MARKER: ReadonlyMap<string, PublisherProfile> = new Map([
  ...PUBLISHERS.flatMap((profile) => profile.hosts.map((host) => [host, profile] as const)),
  ...PUBLISHERS.flatMap((profile) =>
    profile.markers.map((marker) => [foldMarker(marker), profile] as const),
  ),
]);
const BY_NAME: ReadonlyMap<string, PublisherProfile> = new Map(
  PUBLISHERS.flatMap((profile) =>
    [profile.name, ...profile.aliases].map((name) => [foldName(name), profile]),
  ),
);
const MOST_LABELS = 8;

/**
 * The publisher of a host, its sub-domains included; null where it is unknown.
 * @example publisherOfHost("www.baohoabinh.com.vn")?.name === "Báo Hòa Bình"
 */
export function publisherOfHost(host: string): PublisherProfile | null {
  const labels = host.toLowerCase().replace(/:\d+$/, "").split(".").slice(-MOST_LABELS);
  for (let from = 0; from < labels.length - 1; from++) {
    const found = BY_HOST.get(labels.slice(from).join("."));
    if (found !== undefined) return found;
  }
  return null;
}

/** The publisher of an address; null where the address is none or its host unknown. */
export function publisherOfUrl(url: string | null): PublisherProfile | null {
  if (url === null || !URL.canParse(url)) return null;
  return publisherOfHost(new URL(url).hostname);
}

/**
 * The publisher that signs with a marker, written with brackets and dash or without.
 * @example publisherOfMarker("(HBĐT) -")?.province === "17"
 */
export function publisherOfMarker(marker: string): PublisherProfile | null {
  return BY_MARKER.get(foldMarker(marker)) ?? null;
}

/** The publisher of that name, or of another name that its pages give it. */
export function publisherOfName(name: string): PublisherProfile | null {
  return BY_NAME.get(foldName(name)) ?? null;
}

/** The layout that a publisher's pages had on a day; on an unknown day the one that holds now. */
export function layoutAt(profile: PublisherProfile | null, day: string | null): Layout | null {
  const layouts = profile?.layouts ?? [];
  if (day === null) return layouts.find(({ until }) => until === null) ?? null;
  return (
    layouts.find(
      ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
    ) ?? null
  );
}

/** Blind to brackets, dashes, case and to D for Đ: "(HBDT)–" is "HBĐT". */
function foldMarker(marker: string): string {
  return foldName(marker.replace(/[()[\]]|[\s:–—-]+$/g, "")).replace(/đ/g, "d");
}

/** Blind to case, spaces and all marks on letters. */
function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}|\s/gu, "")
    .toLowerCase()
    .replace(/ð/g, "đ");
}
