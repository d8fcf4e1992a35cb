import type { PublisherProfile } from "./profile.js";

export const tayNinh: PublisherProfile = {
  name: "Báo Tây Ninh",
  aliases: ["Báo Tây Ninh Online"],
  markers: ["BTN", "BTNO"],
  hosts: ["baotayninh.vn"],
  province: "72",
};
