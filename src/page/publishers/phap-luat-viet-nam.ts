import type { PublisherProfile } from "./profile.js";

export const phapLuatVietNam: PublisherProfile = {
  name: "Báo Pháp luật Việt Nam",
  aliases: ["Báo Pháp luật Việt Nam điện tử"],
  markers: ["PLVN"],
  hosts: ["baophapluat.vn"],
  province: null,
};
