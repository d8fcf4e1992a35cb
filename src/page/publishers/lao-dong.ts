import type { PublisherProfile } from "./profile.js";

export const laoDong: PublisherProfile = {
  name: "Báo Lao Động",
  aliases: ["Lao Động", "Báo Lao Động điện tử"],
  markers: ["LĐO", "LĐ"],
  hosts: ["laodong.vn", "laodong.com.vn"],
  province: null,
};
