import type { PublisherProfile } from "./profile.js";

export const vtv: PublisherProfile = {
  name: "Báo điện tử VTV",
  aliases: ["VTV Online", "BAO DIEN TU VTV", "VTV.vn"],
  markers: ["VTV.vn", "VTV"],
  hosts: ["vtv.vn"],
  province: null,
};
