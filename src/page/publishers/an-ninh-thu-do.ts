import type { PublisherProfile } from "./profile.js";

export const anNinhThuDo: PublisherProfile = {
  name: "Báo An ninh Thủ đô",
  aliases: ["An ninh Thủ đô"],
  markers: ["ANTĐ"],
  hosts: ["anninhthudo.vn"],
  province: "01",
};
