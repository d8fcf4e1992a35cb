import type { PublisherProfile } from "./profile.js";

export const dongNai: PublisherProfile = {
  name: "Báo Đồng Nai",
  aliases: ["Báo Đồng Nai điện tử"],
  markers: ["ĐN", "BĐN"],
  hosts: ["baodongnai.com.vn", "baodongnai.vn"],
  province: "75",
};
