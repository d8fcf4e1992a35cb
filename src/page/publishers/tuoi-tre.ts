import type { PublisherProfile } from "./profile.js";

export const tuoiTre: PublisherProfile = {
  name: "Báo Tuổi Trẻ",
  aliases: ["Tuổi Trẻ Online", "Tuổi Trẻ", "TUOI TRE ONLINE"],
  markers: ["TTO", "TT"],
  hosts: ["tuoitre.vn"],
  province: null,
};
