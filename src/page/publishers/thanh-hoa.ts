import type { PublisherProfile } from "./profile.js";

export const thanhHoa: PublisherProfile = {
  name: "Báo Thanh Hóa",
  aliases: ["Báo Thanh Hoá", "Báo Thanh Hóa điện tử"],
  markers: ["Baothanhhoa"],
  hosts: ["baothanhhoa.vn"],
  province: "38",
};
