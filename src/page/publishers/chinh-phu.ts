import type { PublisherProfile } from "./profile.js";

export const chinhPhu: PublisherProfile = {
  name: "Báo điện tử Chính phủ",
  aliases: ["Chinhphu.vn", "Báo Điện tử Chính phủ"],
  markers: ["Chinhphu.vn", "Chinhphu"],
  hosts: ["baochinhphu.vn", "chinhphu.vn"],
  province: null,
};
