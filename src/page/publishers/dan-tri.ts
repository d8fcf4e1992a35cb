import type { PublisherProfile } from "./profile.js";

export const danTri: PublisherProfile = {
  name: "Báo Dân trí",
  aliases: ["Dân trí", "Báo điện tử Dân trí"],
  markers: ["Dân trí"],
  hosts: ["dantri.com.vn"],
  province: null,
};
