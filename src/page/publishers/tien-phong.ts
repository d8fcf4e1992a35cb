import type { PublisherProfile } from "./profile.js";

export const tienPhong: PublisherProfile = {
  name: "Báo Tiền Phong",
  aliases: ["Báo điện tử Tiền Phong"],
  markers: ["TPO", "TP"],
  hosts: ["tienphong.vn"],
  province: null,
};
