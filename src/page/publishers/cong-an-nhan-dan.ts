import type { PublisherProfile } from "./profile.js";

export const congAnNhanDan: PublisherProfile = {
  name: "Báo Công an nhân dân",
  aliases: ["Báo Công an Nhân dân điện tử"],
  markers: ["CAND"],
  hosts: ["cand.com.vn"],
  province: null,
};
