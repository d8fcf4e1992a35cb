import type { PublisherProfile } from "./profile.js";

export const vietnamNet: PublisherProfile = {
  name: "Báo VietNamNet",
  aliases: ["VietNamNet", "VietNamNet News"],
  markers: ["VietNamNet"],
  hosts: ["vietnamnet.vn"],
  province: null,
};
