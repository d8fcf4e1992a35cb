import type { PublisherProfile } from "./profile.js";

export const sonLa: PublisherProfile = {
  name: "Báo Sơn La",
  aliases: ["Báo Sơn La điện tử"],
  markers: ["SLĐT"],
  hosts: ["baosonla.org.vn", "baosonla.vn"],
  province: "14",
};
