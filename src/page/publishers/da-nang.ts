import type { PublisherProfile } from "./profile.js";

export const daNang: PublisherProfile = {
  name: "Báo Đà Nẵng",
  aliases: ["Báo Đà Nẵng điện tử"],
  markers: ["ĐNO"],
  hosts: ["baodanang.vn"],
  province: "48",
};
