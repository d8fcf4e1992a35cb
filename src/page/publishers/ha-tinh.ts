import type { PublisherProfile } from "./profile.js";

export const haTinh: PublisherProfile = {
  name: "Báo Hà Tĩnh",
  aliases: ["Báo Hà Tĩnh điện tử"],
  markers: ["Baohatinh"],
  hosts: ["baohatinh.vn"],
  province: "42",
};
