import type { PublisherProfile } from "./profile.js";

export const hue: PublisherProfile = {
  name: "Báo Thừa Thiên Huế",
  aliases: ["Báo Thừa Thiên Huế Online", "Huế ngày nay Online"],
  markers: ["TTH"],
  hosts: ["baothuathienhue.vn", "huengaynay.vn"],
  province: "46",
};
