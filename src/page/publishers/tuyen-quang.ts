import type { PublisherProfile } from "./profile.js";

export const tuyenQuang: PublisherProfile = {
  name: "Báo Tuyên Quang",
  aliases: ["Báo Tuyên Quang điện tử"],
  markers: ["TQĐT"],
  hosts: ["baotuyenquang.com.vn"],
  province: "08",
};
