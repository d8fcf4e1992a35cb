import type { PublisherProfile } from "./profile.js";

export const thanhNien: PublisherProfile = {
  name: "Báo Thanh Niên",
  aliases: ["Thanh Niên", "thanhnien.vn"],
  markers: ["TNO"],
  hosts: ["thanhnien.vn", "thanhnien.com.vn"],
  province: null,
};
