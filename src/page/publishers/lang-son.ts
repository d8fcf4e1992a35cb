import type { PublisherProfile } from "./profile.js";

export const langSon: PublisherProfile = {
  name: "Báo Lạng Sơn",
  aliases: ["Báo Lạng Sơn điện tử", "Lạng Sơn Online"],
  markers: ["LSO"],
  hosts: ["baolangson.vn"],
  province: "20",
};
