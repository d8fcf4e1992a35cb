import type { PublisherProfile } from "./profile.js";

export const bacGiang: PublisherProfile = {
  name: "Báo Bắc Giang",
  aliases: ["Báo Bắc Giang điện tử"],
  markers: ["BGĐT"],
  hosts: ["baobacgiang.com.vn", "baobacgiang.vn"],
  province: "24",
};
