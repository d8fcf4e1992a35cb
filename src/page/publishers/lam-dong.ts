import type { PublisherProfile } from "./profile.js";

export const lamDong: PublisherProfile = {
  name: "Báo Lâm Đồng",
  aliases: ["Báo Lâm Đồng điện tử"],
  markers: ["LĐ online"],
  hosts: ["baolamdong.vn"],
  province: "68",
};
