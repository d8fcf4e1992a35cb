import type { PublisherProfile } from "./profile.js";

export const vietnamPlus: PublisherProfile = {
  name: "Báo VietnamPlus",
  aliases: ["Vietnam+ (VietnamPlus)", "Vietnam+", "VietnamPlus"],
  markers: ["Vietnam+"],
  hosts: ["vietnamplus.vn"],
  province: null,
};
