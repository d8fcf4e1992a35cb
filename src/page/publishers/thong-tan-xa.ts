import type { PublisherProfile } from "./profile.js";

export const thongTanXa: PublisherProfile = {
  name: "Thông tấn xã Việt Nam",
  aliases: ["TTXVN", "Báo Tin tức", "baotintuc.vn"],
  markers: ["TTXVN", "VNA"],
  hosts: ["baotintuc.vn", "vnanet.vn"],
  province: null,
};
