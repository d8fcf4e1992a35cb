import type { PublisherProfile } from "./profile.js";

export const quanDoiNhanDan: PublisherProfile = {
  name: "Báo Quân đội nhân dân",
  aliases: ["Báo Quân đội nhân dân điện tử"],
  markers: ["QĐND", "QĐND Online"],
  hosts: ["qdnd.vn"],
  province: null,
};
