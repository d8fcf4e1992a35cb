import type { PublisherProfile } from "./profile.js";

export const quangNam: PublisherProfile = {
  name: "Báo Quảng Nam",
  aliases: ["Báo Quảng Nam Online", "Báo Quảng Nam điện tử"],
  markers: ["QNO"],
  hosts: ["baoquangnam.vn", "baoquangnam.com.vn"],
  province: "49",
};
