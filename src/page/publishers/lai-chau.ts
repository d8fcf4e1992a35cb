import type { PublisherProfile } from "./profile.js";

export const laiChau: PublisherProfile = {
  name: "Báo Lai Châu",
  aliases: ["Báo Lai Châu điện tử"],
  markers: ["BLC"],
  hosts: ["baolaichau.vn"],
  province: "12",
};
