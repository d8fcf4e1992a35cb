import type { PublisherProfile } from "./profile.js";

export const ninhBinh: PublisherProfile = {
  name: "Báo Ninh Bình",
  aliases: ["Báo Ninh Bình điện tử"],
  markers: ["NBĐT"],
  hosts: ["baoninhbinh.org.vn"],
  province: "37",
};
