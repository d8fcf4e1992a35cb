import type { PublisherProfile } from "./profile.js";

export const phapLuatTpHcm: PublisherProfile = {
  name: "Báo Pháp Luật TP. Hồ Chí Minh",
  aliases: ["PLO", "Báo Pháp Luật TP.HCM", "Báo Pháp luật Thành phố Hồ Chí Minh"],
  markers: ["PLO"],
  hosts: ["plo.vn"],
  province: "79",
};
