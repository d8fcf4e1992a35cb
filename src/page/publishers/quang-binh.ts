import type { PublisherProfile } from "./profile.js";

export const quangBinh: PublisherProfile = {
  name: "Báo Quảng Bình",
  aliases: ["Báo Quảng Bình điện tử"],
  markers: ["QBĐT"],
  hosts: ["baoquangbinh.vn"],
  province: "44",
};
