import type { PublisherProfile } from "./profile.js";

export const dangCongSan: PublisherProfile = {
  name: "Báo điện tử Đảng Cộng sản Việt Nam",
  aliases: ["Đảng Cộng sản Việt Nam"],
  markers: ["ĐCSVN"],
  hosts: ["dangcongsan.vn", "cpv.org.vn"],
  province: null,
};
