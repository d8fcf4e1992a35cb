import type { PublisherProfile } from "./profile.js";

export const quangNinh: PublisherProfile = {
  name: "Báo Quảng Ninh",
  aliases: ["Báo Quảng Ninh điện tử"],
  markers: ["QNP"],
  hosts: ["baoquangninh.vn", "baoquangninh.com.vn"],
  province: "22",
};
