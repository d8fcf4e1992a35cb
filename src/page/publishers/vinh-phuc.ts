import type { PublisherProfile } from "./profile.js";

export const vinhPhuc: PublisherProfile = {
  name: "Báo Vĩnh Phúc",
  aliases: ["Báo Vĩnh Phúc điện tử"],
  markers: ["VP"],
  hosts: ["baovinhphuc.com.vn", "baovinhphuc.vn"],
  province: "26",
};
