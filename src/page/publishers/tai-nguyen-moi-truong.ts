import type { PublisherProfile } from "./profile.js";

export const taiNguyenMoiTruong: PublisherProfile = {
  name: "Báo Tài nguyên và Môi trường",
  aliases: ["Báo Tài nguyên & Môi trường"],
  markers: ["TN&MT"],
  hosts: ["baotainguyenmoitruong.vn"],
  province: null,
};
