import type { PublisherProfile } from "./profile.js";

export const phuTho: PublisherProfile = {
  name: "Báo Phú Thọ",
  aliases: ["Báo Phú Thọ điện tử"],
  markers: ["PTO", "PTĐT", "Baophutho"],
  hosts: ["baophutho.vn"],
  province: "25",
};
