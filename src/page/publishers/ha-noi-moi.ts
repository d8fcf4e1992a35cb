import type { PublisherProfile } from "./profile.js";

export const haNoiMoi: PublisherProfile = {
  name: "Báo Hànộimới",
  aliases: ["Hànộimới", "Báo Hà Nội mới", "Hà Nội mới"],
  markers: ["HNMO", "HNM"],
  hosts: ["hanoimoi.vn", "hanoimoi.com.vn"],
  province: "01",
};
