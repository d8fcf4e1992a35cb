import type { PublisherProfile } from "./profile.js";

export const dienBien: PublisherProfile = {
  name: "Báo Điện Biên Phủ",
  aliases: ["Báo Điện Biên Phủ điện tử"],
  markers: ["ĐBP"],
  hosts: ["baodienbienphu.vn", "baodienbienphu.com.vn", "baodienbienphu.info.vn"],
  province: "11",
};
