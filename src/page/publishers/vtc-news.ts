import type { PublisherProfile } from "./profile.js";

export const vtcNews: PublisherProfile = {
  name: "Báo điện tử VTC News",
  aliases: ["VTC News"],
  markers: ["VTC News"],
  hosts: ["vtcnews.vn", "vtc.vn"],
  province: null,
};
