import type { PublisherProfile } from "./profile.js";

export const saiGonGiaiPhong: PublisherProfile = {
  name: "Báo Sài Gòn Giải Phóng",
  aliases: ["SGGP", "Báo Sài Gòn Giải Phóng Online"],
  markers: ["SGGP", "SGGPO"],
  hosts: ["sggp.org.vn"],
  province: "79",
};
