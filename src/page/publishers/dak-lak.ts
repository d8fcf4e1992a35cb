import type { PublisherProfile } from "./profile.js";

export const dakLak: PublisherProfile = {
  name: "Báo Đắk Lắk",
  aliases: ["Báo Đắk Lắk điện tử", "Báo Đăk Lăk"],
  markers: [],
  hosts: ["baodaklak.vn"],
  province: "66",
};
