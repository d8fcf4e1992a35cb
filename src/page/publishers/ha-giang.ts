import type { PublisherProfile } from "./profile.js";

export const haGiang: PublisherProfile = {
  name: "Báo Hà Giang",
  aliases: ["Báo Hà Giang điện tử"],
  markers: ["BHG"],
  hosts: ["baohagiang.vn"],
  province: "02",
};
