import type { PublisherProfile } from "./profile.js";

export const kinhTeDoThi: PublisherProfile = {
  name: "Báo Kinh tế và Đô thị",
  aliases: ["Kinh tế & Đô thị", "Báo Kinh tế & Đô thị"],
  markers: ["KTĐT"],
  hosts: ["kinhtedothi.vn"],
  province: "01",
};
