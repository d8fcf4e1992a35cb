import type { PublisherProfile } from "./profile.js";

export const nguoiLaoDong: PublisherProfile = {
  name: "Báo Người Lao Động",
  aliases: ["Người Lao Động", "Báo Người Lao Động Online"],
  markers: ["NLĐO", "NLĐ"],
  hosts: ["nld.com.vn"],
  province: null,
};
